import fc from 'fast-check';
import { SORTS, type Sort } from '../../src/query/search-address.ts';
import type { Material } from './searched-material.ts';

/** A search as a reader would make it. */
export interface Asked {
  typed: string;
  facets: Record<string, string[]>;
  after: string | undefined;
  before: string | undefined;
  sort: Sort;
  /** Results to a page, and which page, from 0. */
  limit: number;
  page: number;
}

type Typed = fc.Arbitrary<string>;

const joined = (parts: fc.Arbitrary<string[]>, by: string): Typed => parts.map((strings) => strings.join(by));

/** Ways in which a reader types another form of a printed word. */
const TWISTS: readonly ((word: string) => string)[] = [
  (word) => word.toUpperCase(),
  (word) => word.toLowerCase(),
  (word) => word.normalize('NFD').replace(/\p{M}/gu, ''),
  (word) => word.normalize('NFD'),
  (word) => `${word}s`,
  (word) => `${word}’s`,
  (word) => `${word}ed`,
  (word) => `${word}ing`,
  (word) => `${word}ly`,
  (word) => word.replace(/(?:e|s|ed|ing)$/, ''),
  (word) => `${word},`,
  (word) => `(${word})`,
];

/** Ways to spoil what was typed. */
const SPOILS: readonly ((typed: string, at: number) => string)[] = [
  (typed, at) => `${typed.slice(0, at)}"${typed.slice(at)}`,
  (typed, at) => `${typed.slice(0, at)}(${typed.slice(at)}`,
  (typed, at) => `${typed.slice(0, at)})${typed.slice(at)}`,
  (typed) => `${typed} OR`,
  (typed) => `AND ${typed}`,
  (typed) => `NOT ${typed} NOT`,
  (typed) => `- ${typed} -`,
  (typed) => `${typed} place: date:`,
  (typed) => `date:1999-13-45 ${typed}`,
  (typed) => `colour:${typed}`,
  (typed) => `((${typed})`,
  (typed) => `${typed} “`,
  (typed, at) => typed.slice(0, at),
  (typed, at) => `${typed.slice(0, at)} OR OR ${typed.slice(at)}`,
  (typed) => `${typed} ... !? ( ) ""`,
];

/** The kinds of query that are asked. */
export const QUERY_KINDS = [
  'one word',
  'another form of a word',
  'several words',
  'a phrase',
  'a phrase turned round or in other forms',
  'words and phrases',
  'OR',
  'NOT and -',
  'only NOT',
  'brackets',
  'place: filed: org: source:',
  'date:',
  'words too common',
  'words common in some languages alone',
  'words nobody wrote',
  'names and their variants',
  'compounds, possessives, abbreviations',
  'other languages',
  'malformed',
  'nothing typed, facets and dates alone',
  'a query narrowed by facets and dates',
  'all at once',
] as const;

/** Such a kind. */
export type QueryKind = (typeof QUERY_KINDS)[number];

/** Arbitraries of typed queries over an archive's material, by kind. */
export function typedQueries(material: Material): Record<QueryKind, Typed> {
  const { frequent, middling, rare, foreign, texts, names, fields, dates } = material;
  const one = (list: readonly string[]): Typed => fc.constantFrom(...list);
  const word = fc.oneof(
    { weight: 5, arbitrary: one(middling) },
    { weight: 2, arbitrary: one(rare) },
    { weight: 1, arbitrary: one(frequent) },
    { weight: 1, arbitrary: one(foreign) },
  );
  const twisted = fc.tuple(word, fc.constantFrom(...TWISTS)).map(([printed, twist]) => twist(printed));
  const run = fc
    .tuple(fc.nat(texts.length - 1), fc.nat(400), fc.integer({ min: 2, max: 5 }))
    .map(([report, at, length]) => {
      const { text, tokens } = texts[report] ?? { text: '', tokens: [] };
      const start = at % Math.max(1, tokens.length - length);
      const end = Math.min(tokens.length, start + length) - 1;
      return text.slice(tokens[start]?.start ?? 0, tokens[end]?.end ?? 0).replace(/["“”„«»\n]/g, ' ');
    });
  const quoted = (text: string): string => `"${text}"`;
  const phrase = run.map(quoted);
  const twistedPhrase = fc.tuple(run, fc.nat(3), twisted).map(([text, how, other]) => {
    const words = text.split(/\s+/);
    if (how === 0) return quoted(words.toReversed().join(' '));
    if (how === 1) return quoted(words.map((part) => `${part}s`).join(' '));
    if (how === 2) return quoted(text.toUpperCase());
    return quoted([...words.slice(0, -1), other].join(' '));
  });
  const field = fc
    .constantFrom('place', 'filed', 'org', 'source')
    .chain((name) =>
      fc
        .oneof(
          { weight: 6, arbitrary: one(fields[name as keyof typeof fields]) },
          fc.constantFrom('Atlantis', 'nowhere-at-all'),
        )
        .map((value) => (/[\s()]/.test(value) ? `${name}:"${value}"` : `${name}:${value}`)),
    );
  const day = one(dates);
  const date = fc.oneof(
    day.map((from) => `date:${from}`),
    fc.tuple(day, day).map((ends) => `date:${ends.sort().join('..')}`),
    day.map((from) => `date:${from}..`),
    day.map((to) => `date:..${to}`),
    fc.constantFrom('date:"March 2012"', 'date:"3 Mar 2015"..2016', 'date:2003', 'date:1890..1901'),
  );
  const name = fc.oneof(
    one(names),
    one(names).map((text) => quoted(text.toUpperCase())),
    one(names).map(quoted),
  );
  const compound = one(material.joined);
  const stop = fc.constantFrom('the', 'of', 'and', 'a', 'in', 'il', 'di', 'og', 'the', 'was', 'na', 'w', 'في');
  const partlyCommon = one(material.partlyCommon);
  const unknown = fc.oneof(
    fc
      .tuple(word, fc.nat(9))
      .map(
        ([known, at]) =>
          known.slice(0, at % (known.length || 1)) + known.slice((at % (known.length || 1)) + 1) + (at % 2 ? 'q' : ''),
      ),
    fc.constantFrom('zzzq', 'timetabel', 'harbuor', 'rezolution', '漁港電', 'الميناءة'),
    run.map((text) => quoted(`${text} zzzq`)),
  );
  const operand = fc.oneof(
    { weight: 5, arbitrary: word },
    { weight: 2, arbitrary: twisted },
    { weight: 3, arbitrary: phrase },
    { weight: 1, arbitrary: field },
    { weight: 1, arbitrary: date },
    { weight: 1, arbitrary: name },
    { weight: 1, arbitrary: compound },
    { weight: 1, arbitrary: stop },
  );
  const not = fc
    .tuple(fc.constantFrom('-', 'NOT '), fc.oneof(operand, phrase, field))
    .map(([sign, excluded]) => `${sign}${excluded}`);
  // A name that no text prints, beneath NOT: there the text alone is tested.
  const notNamed = one(names).map((text) => `-${quoted(text)}`);
  const { nested } = fc.letrec<{ nested: string }>((tie) => ({
    nested: fc.oneof(
      { maxDepth: 3, depthSize: 'medium' },
      operand,
      fc.tuple(tie('nested'), tie('nested')).map((parts) => parts.join(' ')),
      fc.tuple(tie('nested'), tie('nested')).map((parts) => `(${parts.join(' OR ')})`),
      tie('nested').map((inner) => `-(${inner})`),
      tie('nested').map((inner) => `(${inner})`),
    ),
  }));
  const some = (parts: Typed, minLength: number, maxLength: number): fc.Arbitrary<string[]> =>
    fc.array(parts, { minLength, maxLength });
  return {
    'one word': word,
    'another form of a word': twisted,
    'several words': joined(some(fc.oneof(word, twisted), 2, 4), ' '),
    'a phrase': phrase,
    'a phrase turned round or in other forms': twistedPhrase,
    'words and phrases': joined(some(fc.oneof(word, phrase), 2, 3), ' '),
    OR: joined(some(operand, 2, 4), ' OR '),
    'NOT and -': fc
      .tuple(operand, some(not, 1, 2), fc.boolean())
      .map(([asked, excluded, first]) => (first ? [...excluded, asked] : [asked, ...excluded]).join(' ')),
    'only NOT': joined(some(not, 1, 2), ' '),
    brackets: nested,
    'place: filed: org: source:': joined(fc.tuple(field, fc.oneof(word, field, not)), ' '),
    'date:': joined(fc.tuple(date, fc.oneof(word, phrase, not, date)), ' '),
    'words too common': joined(some(fc.oneof(stop, stop, word, not), 1, 4), ' '),
    'words common in some languages alone': joined(some(fc.oneof(partlyCommon, partlyCommon, word, not), 2, 4), ' '),
    'words nobody wrote': joined(some(fc.oneof(unknown, unknown, word), 1, 3), ' '),
    'names and their variants': joined(some(fc.oneof(name, name, word, notNamed), 1, 3), ' '),
    'compounds, possessives, abbreviations': joined(some(fc.oneof(compound, compound.map(quoted)), 1, 2), ' '),
    'other languages': joined(some(fc.oneof(one(foreign), one(foreign).map(quoted)), 1, 3), ' '),
    malformed: fc
      .tuple(fc.oneof(nested, joined(some(operand, 1, 3), ' ')), fc.constantFrom(...SPOILS), fc.nat(40))
      .map(([typed, spoil, at]) => spoil(typed, at % (typed.length + 1))),
    'nothing typed, facets and dates alone': fc.constant(''),
    'a query narrowed by facets and dates': fc.oneof(word, phrase, nested),
    'all at once': joined(some(fc.oneof(nested, not, date, field, stop), 2, 4), ' '),
  };
}

/** Searches of a kind. `typed`: from {@link typedQueries}; `values`: the values of each facet; `dates`: ends of ranges. */
export function askedFrom(
  kind: QueryKind,
  typed: Typed,
  { values, dates }: { values: Readonly<Record<string, readonly string[]>>; dates: readonly string[] },
): fc.Arbitrary<Asked> {
  const always = /facets and dates/.test(kind);
  const often = always ? 1 : 5;
  const chosen = (ids: readonly string[]): fc.Arbitrary<string[]> =>
    fc.oneof(
      { weight: often, arbitrary: fc.constant<string[]>([]) },
      { weight: 1, arbitrary: fc.uniqueArray(fc.constantFrom('atlantis', ...ids), { minLength: 1, maxLength: 3 }) },
    );
  const end = fc.oneof(
    { weight: often, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom(...dates) },
  );
  const languages = fc.uniqueArray(fc.constantFrom(...(values['language'] ?? [])), { minLength: 1, maxLength: 2 });
  const facets = fc.record(Object.fromEntries(Object.entries(values).map(([key, ids]) => [key, chosen(ids)])));
  return fc.record({
    typed,
    facets: fc
      .oneof(
        { weight: always ? 0 : 6, arbitrary: fc.constant({}) },
        { weight: always ? 0 : 1, arbitrary: fc.record({ language: languages }) },
        { weight: 2, arbitrary: facets },
      )
      .map((all) => Object.fromEntries(Object.entries(all).filter(([, ids]) => ids.length > 0))),
    after: end,
    before: end,
    sort: fc.constantFrom(...SORTS),
    limit: fc.constantFrom(10, 10, 25, 3, 1),
    page: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 5 }) }),
  });
}
