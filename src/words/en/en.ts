import { languageName, number, reports } from './numbers.ts';
import { enAbout } from './about.ts';
import { enBrowse } from './browse.ts';
import { enCiting } from './citing.ts';
import { enCompose } from './compose.ts';
import { enCoverage } from './coverage.ts';
import { enData } from './data.ts';
import { enMonths } from './dates.ts';
import { enFeeds } from './feeds.ts';
import { enHoldings } from './holdings.ts';
import { enLists } from './lists.ts';
import { enOnThisDay } from './on-this-day.ts';
import { enPages } from './pages.ts';
import { enQueryReading } from './query-reading.ts';
import { enRulesHelp } from './rules-help.ts';
import { enSearchHelp } from './search-help.ts';
import { enRelations } from './relations.ts';
import { enReport } from './report.ts';
import { enRights } from './rights.ts';
import { enSearch } from './search.ts';

/** The interface in English. Functions build sentences, so that another language may order them its own way. */
export const en = {
  language: 'en',
  /** Whether someone at home in the language has read these words, or they are a draft. */
  state: 'reviewed' as 'reviewed' | 'draft',
  /** Says so on the page about the archive, where they are a draft. */
  draftNotice: undefined as string | undefined,
  direction: 'ltr' as 'ltr' | 'rtl',
  months: enMonths,
  /** The same within a date, where a language inflects them there. */
  monthsInDates: enMonths,
  /** Short enough for a field that holds a month and a year; each a beginning of its name that no other month has. */
  shortMonths: enMonths.map((month) => month.slice(0, 3)),
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  number,
  reports,
  /** Stands between names in a row. */
  comma: ', ',
  /** Ends a sentence. */
  fullStop: '.',
  /** A date in words; month (from 1) and day only where known. What it gives, the fields for dates read back. */
  date: (year: number, month?: number, day?: number): string =>
    [day, month === undefined ? undefined : enMonths[month - 1], year].filter((part) => part !== undefined).join(' '),
  /** The name of a language by its BCP 47 tag. */
  languageName,
  /** What the whole archive holds: `14,208 reports, July 1936 to November 2020`. */
  folio: (many: number, first?: string, last?: string): string =>
    [reports(many), first === last ? first : `${first} to ${last}`].filter((part) => part !== undefined).join(', '),
  masthead: {
    skip: 'Skip to the content',
    sections: 'Sections',
    dates: 'Dates',
    places: 'Places',
    organisations: 'Organisations',
    sources: 'Sources',
    about: 'About',
    search: 'Search',
    searchField: 'Search the reports',
    notice: 'Notice',
  },
  footer: {
    label: 'About this site',
    about: 'About the archive',
    data: 'Data and formats',
    searchHelp: 'How to search',
    contribute: 'Add a report',
    colours: 'Colours:',
    /** What the colour switch says it is at. */
    schemes: { system: 'as the system', light: 'light', dark: 'dark' },
  },
  breadcrumb: 'Where this page lies',
  pagination: {
    label: 'Pages of this list',
    previous: 'Previous',
    next: 'Next',
    page: (page: number): string => `Page ${number(page)}`,
    total: (many: number, page: number, pages: number): string =>
      pages === 1 ? reports(many) : `${reports(many)}; page ${number(page)} of ${number(pages)}`,
  },
  report: enReport,
  relations: enRelations,
  feeds: enFeeds,
  rights: enRights,
  citing: enCiting,
  search: enSearch,
  /** How a search was read, of what all must hold. */
  queryReading: enQueryReading,
  searchHelp: enSearchHelp,
  /** The page on the checker's rules. */
  rulesHelp: enRulesHelp,
  /** The form in which a report is composed. */
  compose: enCompose,
  coverage: enCoverage,
  about: enAbout,
  holdings: enHoldings,
  /** The page on downloads and formats. */
  data: enData,
  /** A day of the year over all years. */
  onThisDay: enOnThisDay,
  lists: enLists,
  ...enBrowse,
  ...enPages,
};
