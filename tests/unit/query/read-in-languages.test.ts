import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/query/parse-query.ts';
import { printQuery } from '../../../src/query/print-query.ts';
import { readInLanguages, type ReadQuery } from '../../../src/query/read-in-languages.ts';

const isName = (word: string): boolean => word === 'un';

function read(typed: string, languages: string[], selected: string[] = [], main?: string): ReadQuery {
  return readInLanguages(parseQuery(typed), { languages, main, selected, isName });
}

/** What is asked in each language. */
const asked = ({ byLanguage }: ReadQuery): Record<string, string> =>
  Object.fromEntries(
    byLanguage.flatMap(({ languages, tree }) => languages.map((language) => [language, printQuery(tree)])),
  );

describe('in one language', () => {
  it.each([
    ['the ministry of gas', 'ministry gas', ['the', 'of']],
    ['The ministry the', 'ministry', ['The', 'the']],
    ['the ministry the', 'ministry', ['the']],
    ['the', 'the', []],
    ['to be', 'to be', []],
    ['the -foreign', 'the -foreign', []],
    ['the place:italy', 'place:italy', ['the']],
    ['the date:1994', 'date:1994', ['the']],
    ['the "of the"', '"of the"', ['the']],
    ['the OR gas', 'the OR gas', []],
    ['ministry (the OR gas)', 'ministry (the OR gas)', []],
    ['the gas OR electricity', 'gas OR electricity', ['the']],
    ['the (gas OR electricity)', 'gas OR electricity', ['the']],
    ['ministry -(the gas)', 'ministry -(the gas)', []],
    ['ministry -the', 'ministry -the', []],
    ['ministry to-be', 'ministry to-be', []],
    ['ministry OR', 'ministry', ['OR']],
    ['ministry AND the AND gas', 'ministry gas', ['the']],
    ['the UN', 'UN', ['the']],
  ])('%s is %s', (typed, left, words) => {
    const { reading, common, byLanguage } = read(typed, ['en']);
    expect(reading).toEqual(parseQuery(left));
    expect(printQuery(reading)).toBe(left);
    expect(common).toEqual(words.length === 0 ? [] : [{ words, languages: [] }]);
    expect(byLanguage).toEqual([{ languages: ['en'], tree: reading }]);
  });
});

describe('in several languages', () => {
  it('leaves the common words of the main language out everywhere, since queries are mostly in it', () => {
    const answer = read('the war and peace', ['de', 'en', 'it'], [], 'en');
    expect(asked(answer)).toEqual({ de: 'peace', en: 'war peace', it: 'war peace' });
    expect(printQuery(answer.reading)).toBe('war peace');
    expect(answer.common).toEqual([
      { words: ['the', 'and'], languages: [] },
      { words: ['war'], languages: ['de'] },
    ]);
  });

  it('leaves out in each its own common words alone', () => {
    const answer = read('war crimes', ['de', 'en', 'it']);
    expect(asked(answer)).toEqual({ de: 'crimes', en: 'war crimes', it: 'war crimes' });
    expect(printQuery(answer.reading)).toBe('war crimes');
    expect(answer.common).toEqual([{ words: ['war'], languages: ['de'] }]);
  });

  it('says words together that are left out in the same languages, and apart those left out in all', () => {
    const answer = read('the war in a town', ['de', 'en', 'en-GB']);
    expect(asked(answer)).toEqual({ de: 'the a town', en: 'war town', 'en-GB': 'war town' });
    expect(printQuery(answer.reading)).toBe('the war a town');
    expect(answer.common).toEqual([
      { words: ['the', 'a'], languages: ['en', 'en-GB'] },
      { words: ['war'], languages: ['de'] },
      { words: ['in'], languages: [] },
    ]);
  });

  it('asks together the languages that ask the same', () => {
    expect(read('war crimes', ['de', 'en', 'it']).byLanguage.map(({ languages }) => languages)).toEqual([
      ['de'],
      ['en', 'it'],
    ]);
  });

  it('says what is left out in the languages selected, and asks in the others what it would ask without', () => {
    const german = read('war crimes', ['de', 'en'], ['de']);
    expect([printQuery(german.reading), german.common]).toEqual(['crimes', [{ words: ['war'], languages: [] }]]);
    const english = read('war crimes', ['de', 'en'], ['en']);
    expect([printQuery(english.reading), english.common]).toEqual(['war crimes', []]);
    const unknown = read('war crimes', ['de', 'en'], ['xx']);
    expect(unknown.common).toEqual([{ words: ['war'], languages: ['de'] }]);
    for (const answer of [german, english, unknown]) expect(asked(answer)).toEqual({ de: 'crimes', en: 'war crimes' });
  });

  it('keeps common words where in a language nothing else is asked for beside them', () => {
    const answer = read('to war', ['de', 'en']);
    expect(asked(answer)).toEqual({ de: 'to', en: 'war' });
    expect(printQuery(answer.reading)).toBe('to war');
    expect(asked(read('in war', ['de', 'en']))).toEqual({ de: 'in war', en: 'war' });
  });

  it('never leaves out a word that is a name', () => {
    const answer = read('UN una envoy', ['en', 'it']);
    expect(asked(answer)).toEqual({ en: 'UN una envoy', it: 'UN envoy' });
  });

  it('asks nothing of an archive without reports', () => {
    expect(read('the war', [])).toEqual({ reading: parseQuery('the war'), common: [], byLanguage: [] });
  });
});
