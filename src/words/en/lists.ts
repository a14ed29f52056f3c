import { number, reports, span, time } from './numbers.ts';

/** The words that lists of reports, places and names share, in English. */
export const enLists = {
  newestFirst: 'Newest first',
  oldestFirst: 'Oldest first',
  /** The title of a list that stands in the order of its days. */
  titleOldestFirst: (title: string): string => `${title}, oldest first`,
  order: 'Order',
  onThisPage: 'On this page',
  byYear: 'By year',
  figures: 'The figures as a table',
  year: 'Year',
  reports: 'Reports',
  /** The number on a chart's grid line. */
  grid: reports,
  chart: (first: number, last: number): string => `Reports per year, ${span(String(first), String(last))}`,
  /** What follows a page's title from the second page of its list on. */
  pageTitle: (title: string, page: number): string => (page === 1 ? title : `${title}, page ${number(page)}`),
  allPages: 'Every page of this list',
  pageOf: (page: number, first: string, last: string): string => `${number(page)}: ${span(first, last)}`,
  /** A title and the number of its reports. */
  headed: (title: string, many: number): string => `${title}, ${reports(many)}`,
  names: 'Names',
  preferred: 'the name used here',
  moreNames: (many: number): string => (many === 1 ? 'One more name' : `${number(many)} more names`),
  /** Who uses a name, in which language and when. */
  nameUse: ({
    language,
    by,
    from,
    to,
    note,
  }: {
    language?: string;
    by?: string;
    from?: string;
    to?: string;
    note?: string;
  }): string => [language, by, time(from, to), note].filter(Boolean).join('; '),
  description: 'Described',
  note: 'The archive’s note',
  website: 'Website',
  kind: 'Kind',
  alone: 'By themselves',
  plainNames: 'Names without a record',
  plainNamesWhy: 'Reports name these, and the archive has written no record of them yet.',
  plainName: 'A name that reports give; the archive has written no record of it yet.',
  movedTitle: (title: string): string => `Moved: ${title}`,
  moved: 'This page has moved to',
};
