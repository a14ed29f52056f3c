import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/query/parse-query.ts';
import { printQuery } from '../../../src/query/print-query.ts';
import { QUERY_EXAMPLES, type QueryExample } from '../../../src/query/query-examples.ts';
import { NAMES_AS_TYPED, readingOf, type ReadingNames } from '../../../src/query/reading.ts';
import { readInLanguages } from '../../../src/query/read-in-languages.ts';
import { en } from '../../../src/words/en/en.ts';

const NOTHING = { facets: {}, after: undefined, before: undefined };
const examples = Object.entries<readonly QueryExample[]>(QUERY_EXAMPLES).flatMap(([chapter, of]) =>
  of.map((example) => ({ chapter, ...example })),
);

const read = (typed: string) =>
  readInLanguages(parseQuery(typed, { words: en }), {
    languages: ['en'],
    main: 'en',
    selected: [],
    isName: () => false,
  }).reading;

function said(typed: string, more: Partial<Parameters<typeof readingOf>[0]> = {}, names = NAMES_AS_TYPED): string {
  return readingOf({ ...NOTHING, tree: read(typed), ...more }, names, en)
    .map(({ text }) => text)
    .join('');
}

describe('the examples of the help', () => {
  it.each(examples)('$chapter: $typed', ({ typed, printed, says }) => {
    const tree = read(typed);
    expect(printQuery(tree)).toBe(printed);
    expect(parseQuery(printed)).toEqual(tree);
    expect(said(typed)).toBe(says);
  });
});

describe('readingOf', () => {
  it.each([
    ['', ''],
    ['m b c', 'with the words m, b and c'],
    ['m "b c" d "e"', 'with the words m and d and the phrases “b c” and “e”'],
    ['m OR b OR c', 'with the word m, b or c'],
    ['m OR "b c"', 'with the word m or the phrase “b c”'],
    ['x (m OR "b c")', 'with the word x and (the word m or the phrase “b c”)'],
    ['(m OR b) (c OR d)', 'with the word m or b and the word c or d'],
    ['m b OR c d', 'with the words m and b, or with the words c and d'],
    ['m -b OR c', '(with the word m, without the word b), or with the word c'],
    ['m OR -b', 'with the word m, or without the word b'],
    ['-m', 'without the word m'],
    ['-m -"b c" -d', 'without the word m or d or the phrase “b c”'],
    ['-(m OR place:Italy)', 'not (with the word m, or about Italy)'],
    ['-date:1994', 'not dated 1994'],
    ['x ((m b) OR place:Italy) date:1994', 'with the word x, and (with the words m and b, or about Italy), dated 1994'],
    ['(m OR place:Italy) (b OR org:OSCE)', '(with the word m, or about Italy), and (with the word b, or on OSCE)'],
    [
      'm (b OR (c (d OR place:Italy)))',
      'with the word m, and (with the word b, or (with the word c, and (with the word d, or about Italy)))',
    ],
    ['place:Italy place:Armenia', 'about Italy, about Armenia'],
    ['place:Italy OR filed:Baku', 'about Italy, or filed from Baku'],
  ])('says %s', (typed, says) => {
    expect(said(typed)).toBe(says);
  });

  it('says what is selected beside the query', () => {
    const facets = { place: ['italy', 'armenia'], language: ['it'], desk: ['foreign'], org: [] };
    const names: ReadingNames = {
      ...NAMES_AS_TYPED,
      value: (_facet, id) => id.toUpperCase(),
      label: (facet) => (facet === 'desk' ? 'Desk' : undefined),
    };
    expect(said('m OR b c', { facets, after: '2018', before: '2020-11' }, names)).toBe(
      '(with the word m, or with the words b and c), about ITALY or ARMENIA, in IT, Desk: FOREIGN, from 2018 to November 2020',
    );
    expect(said('', { after: '1994-03' })).toBe('from March 1994 on');
    expect(said('', { after: '1994', before: '1994' })).toBe('dated 1994');
  });

  it('names records as the archive does, and says what it does not know', () => {
    const known: Record<string, string[]> = { stepanakert: ['Khankendi'], sepino: ['Sepino', 'Sepino (Molise)'] };
    const names: ReadingNames = { ...NAMES_AS_TYPED, field: (_field, value) => known[value.toLowerCase()] ?? [] };
    expect(said('place:Stepanakert place:sepino place:atlantis', {}, names)).toBe(
      'about Khankendi, about Sepino or Sepino (Molise), about atlantis (not known here)',
    );
  });

  it('says that a word being typed stands for all that begin so', () => {
    const tree = parseQuery('gas rail', { typing: true });
    const text = readingOf({ ...NOTHING, tree }, NAMES_AS_TYPED, en).map((part) => part.text);
    expect(text.join('')).toBe('with the word gas and a word that begins with rail');
  });

  it('marks what the reader asked for', () => {
    const parts = readingOf({ ...NOTHING, tree: parseQuery('a "b c" -d date:1994..') }, NAMES_AS_TYPED, en);
    expect(parts.filter(({ strong }) => strong).map(({ text }) => text)).toEqual(['a', '“b c”', 'd', '1994']);
  });
});
