import { and, number, or, reports } from './numbers.ts';

const quoted = (items: readonly string[]): string[] => items.map((item) => `“${item}”`);

/** What a name after an operator is a name of. */
const NAMED = { place: 'place', filed: 'place', org: 'organisation', source: 'source' };

/** What the search page says of an answer, of an empty one and of a failure, in English. */
export const enSearchAnswer = {
  idle: 'Words, phrases, names and dates are looked for in every report. Or look through all of them.',
  browseAll: 'All reports, newest first',
  noReportHolds: (term: string): string => `No report holds “${term}”.`,
  /** The same where the search asks for dates. */
  noReportOfDates: (term: string): string => `No report of these dates holds “${term}”.`,
  /** Followed by words of the archive, each a search. */
  near: 'Your search was not changed; near it, the archive has',
  common: (words: readonly string[]): string =>
    `${and(quoted(words))} ${words.length === 1 ? 'is' : 'are'} too common to search for beside other words, and ${words.length === 1 ? 'was' : 'were'} left out.`,
  /** The same where they are left out in reports of some of the languages searched alone. */
  commonIn: (words: readonly string[], languages: readonly string[]): string =>
    `${and(quoted(words))} ${words.length === 1 ? 'is' : 'are'} too common in ${and(languages)} reports to search for beside other words, and ${words.length === 1 ? 'was' : 'were'} left out there.`,
  unknownName: (field: keyof typeof NAMED, value: string): string => `The archive knows no ${NAMED[field]} “${value}”.`,
  readAs: (field: string, value: string, names: readonly string[]): string =>
    `${field}: “${value}” was read as ${or(names)}.`,
  words: 'Words',
  looser: 'Looser searches',
  withoutPart: (part: string): string => `Without ${part}`,
  withoutFacet: (facet: string): string => `Without the choice under ${facet}`,
  withoutDates: 'Of any date',
  withoutFilters: 'Without any filter',
  datesTurned: 'With the dates the other way round',
  asPhrase: (phrase: string): string => `As a phrase or a name: ${phrase}`,
  anyWord: 'With any of the words, not all',
  heldHere: 'Whatever they say, with these filters and dates the archive holds',
  none: 'no report',
  /** Of a page behind the last; a link to that follows. */
  pastLast: (page: number, pages: number): string =>
    `There is no page ${number(page)}; the results end with page ${number(pages)}.`,
  suggestions: 'Suggestions',
  suggestionKinds: { place: 'Places', org: 'Organisations', source: 'Sources', word: 'Words in titles' },
  /** What stands in the field that searches the values of a facet of the owner’s. */
  findAmongValues: (facet: string, many: number): string => `Find among ${number(many)} under ${facet}`,
  units: { year: 'Year', month: 'Month', day: 'Day' },
  chart: (unit: 'year' | 'month' | 'day', first: string, last: string): string =>
    `Reports found per ${unit}, ${first === last ? first : `${first} to ${last}`}`,
  /** `1994: 12 reports`. */
  bar: (period: string, many: number): string => `${period}: ${reports(many)}`,
  /** What a slow line still loads. */
  stillLoading: {
    worker: 'The search program is still loading.',
    table: 'The table of places, sources and dates is still loading.',
    index: 'The index of the words is still loading.',
    texts: 'The texts of the reports found are still loading.',
  },
  meanwhile: 'Every report can also be reached without search:',
  failed: 'Search did not load',
  faults: {
    worker: 'The search program could not be loaded.',
    table: 'The table of places, sources and dates could not be loaded or read.',
    index: 'The index of the words could not be loaded or read.',
    wasm: 'Search needs WebAssembly, which this browser or a setting of it refuses to run.',
    mismatch:
      'The index of the words and the table of places, sources and dates do not belong together. Perhaps the archive was renewed just now: try again, or load the page anew.',
  },
  said: 'What was said:',
};
