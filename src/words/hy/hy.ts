import type { Words } from '../words.ts';
import { hyAbout } from './about.ts';
import { hyCiting } from './citing.ts';
import { hyCoverage } from './coverage.ts';
import { hyData } from './data.ts';
import { hyHoldings } from './holdings.ts';
import { hyLists } from './lists.ts';
import { hyOnThisDay } from './on-this-day.ts';
import { hyBrowse } from './browse.ts';
import { hyCompose } from './compose.ts';
import { hyDate, hyMonths, hyMonthsInDates } from './dates.ts';
import { languageName, number, reports, span } from './numbers.ts';
import { hyFeeds } from './feeds.ts';
import { hyRelations } from './relations.ts';
import { hyPages } from './pages.ts';
import { hyQueryReading } from './query-reading.ts';
import { hyReport } from './report.ts';
import { hyRights } from './rights.ts';
import { hyRulesHelp } from './rules-help.ts';
import { hySearch } from './search.ts';
import { hySearchHelp } from './search-help.ts';

/** The interface in Armenian. */
export const hy: Words = {
  language: 'hy',
  state: 'draft',
  draftNotice: 'Միջերեսի հայերեն տեքստը սևագիր է. այն դեռ չի կարդացել հայերենի բնիկ կրող։',
  direction: 'ltr',
  months: hyMonths,
  monthsInDates: hyMonthsInDates,
  shortMonths: hyMonths.map((month) => month.slice(0, 5)),
  weekdays: ['երկուշաբթի', 'երեքշաբթի', 'չորեքշաբթի', 'հինգշաբթի', 'ուրբաթ', 'շաբաթ', 'կիրակի'],
  number,
  reports,
  comma: ', ',
  fullStop: '։',
  date: hyDate,
  languageName,
  folio: (many, first, last) =>
    [reports(many), first === undefined || last === undefined ? first : span(first, last)]
      .filter((part) => part !== undefined)
      .join(', '),
  masthead: {
    skip: 'Անցնել բովանդակությանը',
    sections: 'Բաժիններ',
    dates: 'Ամսաթվեր',
    places: 'Վայրեր',
    organisations: 'Կազմակերպություններ',
    sources: 'Աղբյուրներ',
    about: 'Արխիվի մասին',
    search: 'Որոնել',
    searchField: 'Որոնել հաղորդումներում',
    notice: 'Ծանուցում',
  },
  footer: {
    label: 'Այս կայքի մասին',
    about: 'Արխիվի մասին',
    searchHelp: 'Ինչպես որոնել',
    contribute: 'Ավելացնել հաղորդում',
    data: 'Տվյալներ և ձևաչափեր',
    colours: 'Գույները՝',
    schemes: { system: 'ինչպես համակարգում', light: 'բաց', dark: 'մուգ' },
  },
  breadcrumb: 'Որտեղ է այս էջը',
  pagination: {
    label: 'Այս ցանկի էջերը',
    previous: 'Նախորդ',
    next: 'Հաջորդ',
    page: (page) => `Էջ ${number(page)}`,
    total: (many, page, pages) =>
      pages === 1 ? reports(many) : `${reports(many)}, էջ ${number(page)} / ${number(pages)}`,
  },
  report: hyReport,
  rights: hyRights,
  citing: hyCiting,
  relations: hyRelations,
  coverage: hyCoverage,
  about: hyAbout,
  holdings: hyHoldings,
  data: hyData,
  onThisDay: hyOnThisDay,
  feeds: hyFeeds,
  search: hySearch,
  queryReading: hyQueryReading,
  searchHelp: hySearchHelp,
  rulesHelp: hyRulesHelp,
  compose: hyCompose,
  lists: hyLists,
  ...hyBrowse,
  ...hyPages,
};
