import type { Words } from '../words.ts';
import { itAbout } from './about.ts';
import { itCiting } from './citing.ts';
import { itCoverage } from './coverage.ts';
import { itData } from './data.ts';
import { itHoldings } from './holdings.ts';
import { itLists } from './lists.ts';
import { itOnThisDay } from './on-this-day.ts';
import { itBrowse } from './browse.ts';
import { itCompose } from './compose.ts';
import { itDate, itMonths } from './dates.ts';
import { languageName, number, reports, span } from './numbers.ts';
import { itFeeds } from './feeds.ts';
import { itRelations } from './relations.ts';
import { itPages } from './pages.ts';
import { itQueryReading } from './query-reading.ts';
import { itReport } from './report.ts';
import { itRights } from './rights.ts';
import { itRulesHelp } from './rules-help.ts';
import { itSearch } from './search.ts';
import { itSearchHelp } from './search-help.ts';

/** The interface in Italian. */
export const it: Words = {
  language: 'it',
  state: 'draft',
  draftNotice: 'Le parole dell’interfaccia in italiano sono una bozza: nessuno di madrelingua le ha ancora rilette.',
  direction: 'ltr',
  months: itMonths,
  monthsInDates: itMonths,
  shortMonths: itMonths.map((month) => month.slice(0, 3)),
  weekdays: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
  number,
  reports,
  comma: ', ',
  fullStop: '.',
  date: itDate,
  languageName,
  folio: (many, first, last) =>
    [reports(many), first === undefined || last === undefined ? first : span(first, last)]
      .filter((part) => part !== undefined)
      .join(', '),
  masthead: {
    skip: 'Vai al contenuto',
    sections: 'Sezioni',
    dates: 'Date',
    places: 'Luoghi',
    organisations: 'Organizzazioni',
    sources: 'Fonti',
    about: 'Informazioni',
    search: 'Cerca',
    searchField: 'Cerca nelle notizie',
    notice: 'Avviso',
  },
  footer: {
    label: 'Su questo sito',
    about: 'L’archivio',
    searchHelp: 'Come cercare',
    contribute: 'Aggiungere una notizia',
    data: 'Dati e formati',
    colours: 'Colori:',
    schemes: { system: 'come il sistema', light: 'chiari', dark: 'scuri' },
  },
  breadcrumb: 'Dove si trova questa pagina',
  pagination: {
    label: 'Pagine di questo elenco',
    previous: 'Precedente',
    next: 'Successiva',
    page: (page) => `Pagina ${number(page)}`,
    total: (many, page, pages) =>
      pages === 1 ? reports(many) : `${reports(many)}; pagina ${number(page)} di ${number(pages)}`,
  },
  report: itReport,
  rights: itRights,
  citing: itCiting,
  relations: itRelations,
  coverage: itCoverage,
  about: itAbout,
  holdings: itHoldings,
  data: itData,
  onThisDay: itOnThisDay,
  feeds: itFeeds,
  search: itSearch,
  queryReading: itQueryReading,
  searchHelp: itSearchHelp,
  rulesHelp: itRulesHelp,
  compose: itCompose,
  lists: itLists,
  ...itBrowse,
  ...itPages,
};
