import { count, number } from './numbers.ts';
import { enBrowse } from './browse.ts';
import { enCompose } from './compose.ts';
import { enPages } from './pages.ts';
import { enQueryReading } from './query-reading.ts';
import { enRulesHelp } from './rules-help.ts';
import { enSearchHelp } from './search-help.ts';
import { enReport } from './report.ts';
import { enRights } from './rights.ts';
import { enSearch } from './search.ts';

const languages = new Intl.DisplayNames('en', { type: 'language' });

/** The interface in English. Functions build sentences, so that another language may order them its own way. */
export const en = {
  language: 'en',
  direction: 'ltr' as 'ltr' | 'rtl',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  number,
  reports: (many: number): string => count(many, 'report', 'reports'),
  /** A date in words; month (from 1) and day only where known. */
  date: (year: number, month?: string, day?: number): string =>
    [day, month, year].filter((part) => part !== undefined).join(' '),
  /** The name of a language by its BCP 47 tag. */
  languageName: (tag: string): string => languages.of(tag) ?? tag,
  /** What the whole archive holds: `14,208 reports, July 1936 to November 2020`. */
  folio: (many: number, first?: string, last?: string): string =>
    [count(many, 'report', 'reports'), first === last ? first : `${first} to ${last}`]
      .filter((part) => part !== undefined)
      .join(', '),
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
      pages === 1
        ? count(many, 'report', 'reports')
        : `${count(many, 'report', 'reports')}; page ${number(page)} of ${number(pages)}`,
  },
  report: enReport,
  rights: enRights,
  search: enSearch,
  /** How a search was read, of what all must hold. */
  queryReading: enQueryReading,
  searchHelp: enSearchHelp,
  /** The page on the checker's rules. */
  rulesHelp: enRulesHelp,
  /** The form in which a report is composed. */
  compose: enCompose,
  ...enBrowse,
  ...enPages,
};
