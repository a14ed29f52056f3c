import { and, count, number, reports } from './numbers.ts';
import { enSearchAnswer } from './search-answer.ts';

/** The search page's words in English. */
export const enSearch = {
  title: 'Search',
  /** The document's title, before the archive's name; what holds quotes of its own gets none around it. */
  pageTitle: (typed: string, page: number): string =>
    [
      typed === '' ? 'Search' : `${/["“”„«»]/.test(typed) ? typed : `“${typed}”`} – Search`,
      ...(page > 1 ? [`page ${number(page)}`] : []),
    ].join(', '),
  found: (total: number): string => (total === 0 ? 'No report matches' : reports(total)),
  everything: 'Everything the archive holds.',
  /** `Also searched: reports on Khankendi, for “Stepanakert”.` */
  alsoSearched: (name: string, typed: string): string => `Also searched: reports on ${name}, for “${typed}”.`,
  /** `narrowed`: whether the list of languages is there to choose from. */
  searchedIn: (languages: readonly string[], narrowed: boolean): string =>
    `Searched in all ${number(languages.length)} languages, ${and(languages)}${narrowed ? '; the list “Language” narrows them' : ''}.`,
  facets: { place: 'Place', filed: 'Filed from', org: 'Organisation', source: 'Source', language: 'Language' },
  /** The heading of the facets where they are folded. */
  narrow: (total: number): string => `Narrow ${reports(total)}`,
  /** What stands in the field that searches a facet's values: `Find among 84 places`. */
  findAmong: {
    place: (many: number): string => `Find among ${number(many)} places`,
    filed: (many: number): string => `Find among ${number(many)} places`,
    org: (many: number): string => `Find among ${number(many)} organisations`,
    source: (many: number): string => `Find among ${number(many)} sources`,
    language: (many: number): string => `Find among ${number(many)} languages`,
  },
  toResults: 'To the results',
  noneFound: 'None bears this name.',
  filters: 'Filters',
  filter: (facet: string, name: string): string => `${facet}: ${name}`,
  dates: (from: string | undefined, to: string | undefined): string =>
    from !== undefined && to !== undefined ? `${from} to ${to}` : from !== undefined ? `From ${from}` : `Up to ${to}`,
  remove: (filter: string): string => `Remove filter: ${filter}`,
  unknown: (id: string): string => `${id} (not known here)`,
  from: 'From',
  to: 'to',
  dateHelp: 'Write a date as 1994, March 1994, 3 Mar 1994 or 1994-03-03.',
  order: 'Order',
  sorts: { newest: 'Newest', oldest: 'Oldest', relevance: 'Relevance' },
  /** Announced once typing settles. */
  status: (total: number, sort: string, page: number, pages: number): string =>
    total === 0
      ? 'No report matches.'
      : `${reports(total)}, ${{ newest: 'newest first', oldest: 'oldest first', relevance: 'most words in the title first, then newest' }[sort] ?? sort}${pages > 1 ? `; page ${number(page)} of ${number(pages)}` : ''}.`,
  searching: 'Searching …',
  withdrawn: 'Withdrawn. ',
  held: 'What is held',
  heldText: (many: number, first: string | undefined, last: string | undefined): string =>
    many === 0
      ? 'The archive holds no report yet.'
      : `${count(many, 'report was', 'reports were')} searched${first === undefined ? '' : first === last ? `, of ${first}` : `, from ${first} to ${last}`}.`,
  waysIn: 'Ways in',
  byDate: 'All reports by date',
  byPlace: 'All reports by place',
  bySource: 'All reports by source',
  help: 'How to search',
  withoutScript: 'Search runs in your browser and needs JavaScript. Every report can also be reached without it:',
  notBuilt: 'Search works on the built archive: npm start builds and serves it.',
  retry: 'Try again',
  ...enSearchAnswer,
};
