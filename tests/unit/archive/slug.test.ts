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
