import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugOf } from '../../../src/archive/slug.ts';
import { isEntryId } from '../../../src/schemas/id-form.ts';

describe('slugOf', () => {
  it.each([
    ['San Giuliano del Sannio', 'san-giuliano-del-sannio'],
    ['Łódź', 'lodz'],
    ['Xankəndi', 'xankandi'],
    ['Côte d’Ivoire', 'cote-divoire'],
    ['Степанакерт', 'stepanakert'],
    ['Йошкар-Ола', 'ioshkar-ola'],
    // Addresses stand as they were made, whatever letters search reads as one.
    ['Oʻzbekiston', 'o-zbekiston'],
    ['Sanaʿa', 'sana-a'],
    ['пʼять', 'pyat'],
    ['\u06A9\u0627\u0628\u0644', 'khbl'],
    ['٢٠٢٠ القاهرة', '2020-lqhr'],
    ['3½ Street', '31-2-street'],
    ['서울', 'seoul'],
    ['ガス', 'gasu'],
    ['カス', 'kasu'],
    ['2019', 'n-2019'],
    ['★', 'unnamed'],
    ['Page', 'page-n'],
  ])('%s becomes %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it('cuts at a word', () => {
    expect(slugOf('one two three four', 11)).toBe('one-two');
    expect(slugOf('one two three four', 13)).toBe('one-two-three');
  });

  it('always gives a valid id', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (name) => isEntryId(slugOf(name))));
  });
});
