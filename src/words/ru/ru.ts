import type { Words } from '../words.ts';
import { ruAbout } from './about.ts';
import { ruCiting } from './citing.ts';
import { ruCoverage } from './coverage.ts';
import { ruData } from './data.ts';
import { ruHoldings } from './holdings.ts';
import { ruLists } from './lists.ts';
import { ruOnThisDay } from './on-this-day.ts';
import { ruBrowse } from './browse.ts';
import { ruCompose } from './compose.ts';
import { ruDate, ruMonths, ruMonthsInDates } from './dates.ts';
import { languageName, number, reports, span } from './numbers.ts';
import { ruFeeds } from './feeds.ts';
import { ruRelations } from './relations.ts';
import { ruPages } from './pages.ts';
import { ruQueryReading } from './query-reading.ts';
import { ruReport } from './report.ts';
import { ruRights } from './rights.ts';
import { ruRulesHelp } from './rules-help.ts';
import { ruSearch } from './search.ts';
import { ruSearchHelp } from './search-help.ts';

/** The interface in Russian. */
export const ru: Words = {
  language: 'ru',
  state: 'draft',
  draftNotice: 'Русский текст интерфейса – черновик: его ещё не проверил носитель языка.',
  direction: 'ltr',
  months: ruMonths,
  monthsInDates: ruMonthsInDates,
  shortMonths: ruMonths.map((month) => month.slice(0, 3)),
  weekdays: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
  number,
  reports,
  comma: ', ',
  fullStop: '.',
  date: ruDate,
  languageName,
  folio: (many, first, last) =>
    [reports(many), first === undefined || last === undefined ? first : span(first, last)]
      .filter((part) => part !== undefined)
      .join(', '),
  masthead: {
    skip: 'К содержанию',
    sections: 'Разделы',
    dates: 'Даты',
    places: 'Места',
    organisations: 'Организации',
    sources: 'Источники',
    about: 'Об архиве',
    search: 'Найти',
    searchField: 'Поиск по сообщениям',
    notice: 'Объявление',
  },
  footer: {
    label: 'Об этом сайте',
    about: 'Об архиве',
    searchHelp: 'Как искать',
    contribute: 'Добавить сообщение',
    data: 'Данные и форматы',
    colours: 'Цвета:',
    schemes: { system: 'как в системе', light: 'светлые', dark: 'тёмные' },
  },
  breadcrumb: 'Где находится эта страница',
  pagination: {
    label: 'Страницы этого списка',
    previous: 'Назад',
    next: 'Вперёд',
    page: (page) => `Страница ${number(page)}`,
    total: (many, page, pages) =>
      pages === 1 ? reports(many) : `${reports(many)}; страница ${number(page)} из ${number(pages)}`,
  },
  report: ruReport,
  rights: ruRights,
  citing: ruCiting,
  relations: ruRelations,
  coverage: ruCoverage,
  about: ruAbout,
  holdings: ruHoldings,
  data: ruData,
  onThisDay: ruOnThisDay,
  feeds: ruFeeds,
  search: ruSearch,
  queryReading: ruQueryReading,
  searchHelp: ruSearchHelp,
  rulesHelp: ruRulesHelp,
  compose: ruCompose,
  lists: ruLists,
  ...ruBrowse,
  ...ruPages,
};
