import type { Words } from '../words.ts';
import { azAbout } from './about.ts';
import { azCiting } from './citing.ts';
import { azCoverage } from './coverage.ts';
import { azData } from './data.ts';
import { azHoldings } from './holdings.ts';
import { azLists } from './lists.ts';
import { azOnThisDay } from './on-this-day.ts';
import { azBrowse } from './browse.ts';
import { azCompose } from './compose.ts';
import { azDate, azMonths } from './dates.ts';
import { languageName, number, reports, span } from './numbers.ts';
import { azFeeds } from './feeds.ts';
import { azRelations } from './relations.ts';
import { azPages } from './pages.ts';
import { azQueryReading } from './query-reading.ts';
import { azReport } from './report.ts';
import { azRights } from './rights.ts';
import { azRulesHelp } from './rules-help.ts';
import { azSearch } from './search.ts';
import { azSearchHelp } from './search-help.ts';

/** The interface in Azerbaijani. */
export const az: Words = {
  language: 'az',
  state: 'draft',
  draftNotice:
    'İnterfeysin Azərbaycan dilindəki mətni qaralamadır: onu hələ ana dili Azərbaycan dili olan biri yoxlamayıb.',
  direction: 'ltr',
  months: azMonths,
  monthsInDates: azMonths,
  shortMonths: azMonths.map((month) => month.slice(0, 4)),
  weekdays: ['bazar ertəsi', 'çərşənbə axşamı', 'çərşənbə', 'cümə axşamı', 'cümə', 'şənbə', 'bazar'],
  number,
  reports,
  comma: ', ',
  fullStop: '.',
  date: azDate,
  languageName,
  folio: (many, first, last) =>
    [reports(many), first === undefined || last === undefined ? first : span(first, last)]
      .filter((part) => part !== undefined)
      .join(', '),
  masthead: {
    skip: 'Məzmuna keç',
    sections: 'Bölmələr',
    dates: 'Tarixlər',
    places: 'Yerlər',
    organisations: 'Təşkilatlar',
    sources: 'Mənbələr',
    about: 'Haqqında',
    search: 'Axtar',
    searchField: 'Xəbərlərdə axtarış',
    notice: 'Bildiriş',
  },
  footer: {
    label: 'Bu sayt haqqında',
    about: 'Arxiv haqqında',
    searchHelp: 'Necə axtarmalı',
    contribute: 'Xəbər əlavə et',
    data: 'Məlumat və formatlar',
    colours: 'Rənglər:',
    schemes: { system: 'sistemdəki kimi', light: 'açıq', dark: 'tünd' },
  },
  breadcrumb: 'Bu səhifə haradadır',
  pagination: {
    label: 'Bu siyahının səhifələri',
    previous: 'Əvvəlki',
    next: 'Növbəti',
    page: (page) => `Səhifə ${number(page)}`,
    total: (many, page, pages) =>
      pages === 1 ? reports(many) : `${reports(many)}; səhifə ${number(page)} / ${number(pages)}`,
  },
  report: azReport,
  rights: azRights,
  citing: azCiting,
  relations: azRelations,
  coverage: azCoverage,
  about: azAbout,
  holdings: azHoldings,
  data: azData,
  onThisDay: azOnThisDay,
  feeds: azFeeds,
  search: azSearch,
  queryReading: azQueryReading,
  searchHelp: azSearchHelp,
  rulesHelp: azRulesHelp,
  compose: azCompose,
  lists: azLists,
  ...azBrowse,
  ...azPages,
};
