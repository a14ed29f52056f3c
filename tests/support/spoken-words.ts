import type { Words } from '../../src/words/words.ts';

/** What a language says at a place in its words: `dates.months`, `reports(3)`. */
export interface Spoken {
  path: string;
  text: string;
}

/** Numbers that tell the plural forms of every language of the interface apart. */
export const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100, 101, 1204];

const NAME = 'Sepino';
const SPAN = [{ first: '1991', last: '1993' }];

/** What parameters are given, by their names in the English words; any other is given a name. */
const GIVEN: Readonly<Record<string, unknown>> = {
  date: '30 November 2020',
  year: 2020,
  of: 11,
  spans: SPAN,
  longest: SPAN,
  periods: SPAN,
  names: [NAME, 'Trend'],
  labels: [NAME],
  words: ['the', 'of'],
  ids: ['sepino', 'larino'],
  languages: ['en'],
  within: [NAME],
  unit: 'month',
  facet: NAME,
  sort: 'newest',
  narrowed: true,
  isCut: true,
  similarity: 0.5,
  tag: 'en',
  grid: 1,
};

const COUNTED = new Set(
  'many total page pages errors warnings days empty months sources years about filed all most place places day number value first last line bytes note years'.split(
    ' ',
  ),
);

/** Parameters that are numbers in some functions and names in others. */
const BY_PATH: Readonly<Record<string, readonly unknown[]>> = {
  date: [2020, 11, 30],
  folio: [12, 'July 1936', 'November 2020'],
  'lists.chart': [1936, 2020],
  'lists.nameUse': [{ language: 'Italian', by: NAME, from: '1991', to: '1993', note: NAME }],
  'lists.pageOf': [2, '1936', '2020'],
  'dates.held': [12, '1936', '2020'],
  'dates.monthHolds': [{ many: 12, sources: 3, parts: 4, own: 2, date: 'July 1936' }, 26],
  'dates.yearHolds': [{ many: 12, sources: 3, parts: 4, own: 2, date: '1936' }],
  'dates.day': ['Monday', 30],
  'places.holds': [12, 3, '1936', '2020', true],
  'places.kindWithin': ['region', ['Italy']],
  'organisations.holds': [12, '1936', '2020', true],
  'sources.holds': [12, '1936', '2020', ['English']],
  'sources.coverageOne': [2020],
  'report.sourceLine': [{ source: NAME, place: 'Baku', dateline: true, date: '30 November 2020' }],
  'report.page': ['4'],
  'report.highlight.at': [2, 12, true],
  'search.pageTitle': [NAME, 2],
  'search.dates': ['1936', '2020'],
  'search.heldText': [12, '1936', '2020'],
  'search.chart': ['year', '1936', '2020'],
  'search.status': [12, 'oldest', 2, 3],
  'search.unknownName': ['org', NAME],
  'compose.faults': [2, 3],
  queryReading: [[{ kind: 'word', text: NAME }]],
  'relations.reason': [
    { places: [NAME], samePlaces: true, organisations: [], sameOrganisations: false, within: undefined, days: 3 },
  ],
  'relations.sameTextReason': [0.8, -2],
  'coverage.monthGaps': [3, 12, 2, SPAN],
  'coverage.indexLine': ['News agency', '1936', '2020'],
  'onThisDay.day': ['November', 30],
  'onThisDay.holds': [12, 3, '1936', '2020'],
  'onThisDay.perhaps': [3, 'November'],
  'onThisDay.dayReports': ['30 November', 3],
  'citing.dates.apa': [2020, 11, 30],
  'citing.dates.chicago': [2020, 11, 30],
  'citing.dates.mla': [2020, 11, 30],
  'citing.page': ['4'],
  'holdings.language': ['English', '3'],
};

/** Everything that a language's words say, functions called with what their parameters in `like` (English) are named for. */
export function spokenWords(words: Words, like: Words): Spoken[] {
  return spoken('', words, like);
}

function spoken(path: string, said: unknown, like: unknown): Spoken[] {
  if (typeof said === 'string') return [{ path, text: said }];
  if (typeof said === 'function') return calls(path, like as Said).map((args) => call(path, said as Said, args));
  if (Array.isArray(said)) return said.flatMap((part, at) => spoken(`${path}.${at}`, part, like));
  if (typeof said !== 'object' || said === null) return [];
  return Object.entries(said).flatMap(([key, part]) =>
    spoken(path === '' ? key : `${path}.${key}`, part, (like as Record<string, unknown>)[key]),
  );
}

type Said = (...args: readonly unknown[]) => unknown;

function calls(path: string, like: Said): (readonly unknown[])[] {
  const known = BY_PATH[path];
  if (known) return [known];
  const names = parameters(like);
  const counted = names.some((name) => COUNTED.has(name));
  return (counted ? COUNTS : [0]).map((many) =>
    names.map((name) => (COUNTED.has(name) ? many : (GIVEN[name] ?? NAME))),
  );
}

function call(path: string, say: Said, args: readonly unknown[]): Spoken {
  const result = say(...args);
  const text = Array.isArray(result) ? result.map((part: { text: string }) => part.text).join('') : String(result);
  return { path: `${path}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`, text };
}

/** The names of a function's parameters, from its source. */
function parameters(say: Said): string[] {
  const [list = ''] = /(?<=\()[^)]*(?=\)\s*=>)|^\w+(?=\s*=>)/.exec(say.toString()) ?? [];
  return list
    .split(',')
    .map((name) => name.replace(/[=:].*/s, '').trim())
    .filter(Boolean);
}
