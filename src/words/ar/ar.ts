import type { Words } from '../words.ts';
import { arAbout } from './about.ts';
import { arCiting } from './citing.ts';
import { arCoverage } from './coverage.ts';
import { arData } from './data.ts';
import { arHoldings } from './holdings.ts';
import { arLists } from './lists.ts';
import { arOnThisDay } from './on-this-day.ts';
import { arBrowse } from './browse.ts';
import { arCompose } from './compose.ts';
import { arDate, arMonths } from './dates.ts';
import { languageName, number, reports, span } from './numbers.ts';
import { arFeeds } from './feeds.ts';
import { arRelations } from './relations.ts';
import { arPages } from './pages.ts';
import { arQueryReading } from './query-reading.ts';
import { arReport } from './report.ts';
import { arRights } from './rights.ts';
import { arRulesHelp } from './rules-help.ts';
import { arSearch } from './search.ts';
import { arSearchHelp } from './search-help.ts';

/** The interface in Arabic. */
export const ar: Words = {
  language: 'ar',
  state: 'draft',
  draftNotice: 'نصوص هذه الواجهة بالعربية مسودة لم يراجعها بعد من لغته الأم العربية.',
  direction: 'rtl',
  months: arMonths,
  monthsInDates: arMonths,
  shortMonths: arMonths,
  weekdays: ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'],
  number,
  reports,
  comma: '، ',
  fullStop: '.',
  date: arDate,
  languageName,
  folio: (many, first, last) =>
    [reports(many), first === undefined || last === undefined ? first : span(first, last)]
      .filter((part) => part !== undefined)
      .join('، '),
  masthead: {
    skip: 'إلى المحتوى',
    sections: 'الأقسام',
    dates: 'التواريخ',
    places: 'الأماكن',
    organisations: 'المنظمات',
    sources: 'المصادر',
    about: 'عن الأرشيف',
    search: 'بحث',
    searchField: 'البحث في التقارير',
    notice: 'تنبيه',
  },
  footer: {
    label: 'عن هذا الموقع',
    about: 'عن الأرشيف',
    searchHelp: 'كيفية البحث',
    contribute: 'إضافة تقرير',
    data: 'البيانات والصيغ',
    colours: 'الألوان:',
    schemes: { system: 'كما في النظام', light: 'فاتحة', dark: 'داكنة' },
  },
  breadcrumb: 'موضع هذه الصفحة',
  pagination: {
    label: 'صفحات هذه القائمة',
    previous: 'السابقة',
    next: 'التالية',
    page: (page) => `الصفحة ${number(page)}`,
    total: (many, page, pages) =>
      pages === 1 ? reports(many) : `${reports(many)}؛ الصفحة ${number(page)} من ${number(pages)}`,
  },
  report: arReport,
  rights: arRights,
  citing: arCiting,
  relations: arRelations,
  coverage: arCoverage,
  about: arAbout,
  holdings: arHoldings,
  data: arData,
  onThisDay: arOnThisDay,
  feeds: arFeeds,
  search: arSearch,
  queryReading: arQueryReading,
  searchHelp: arSearchHelp,
  rulesHelp: arRulesHelp,
  compose: arCompose,
  lists: arLists,
  ...arBrowse,
  ...arPages,
};
