import type { enSearch } from '../en/search.ts';
import { and, count, number, reports, span } from './numbers.ts';
import { itSearchAnswer } from './search-answer.ts';

const SORTS: Readonly<Record<string, string>> = {
  newest: 'dalla più recente',
  oldest: 'dalla meno recente',
  relevance: 'prima quelle con più parole nel titolo, poi le più recenti',
};

/** The search page's words in Italian. */
export const itSearch: typeof enSearch = {
  title: 'Ricerca',
  pageTitle: (typed, page) =>
    [
      typed === '' ? 'Ricerca' : `${/["“”„«»]/.test(typed) ? typed : `«${typed}»`} – Ricerca`,
      ...(page > 1 ? [`pagina ${number(page)}`] : []),
    ].join(', '),
  found: (total) => (total === 0 ? 'Nessuna notizia corrisponde' : reports(total)),
  everything: 'Tutto ciò che l’archivio conserva.',
  alsoSearched: (name, typed) => `Cercato anche, per «${typed}»: ${name}.`,
  searchedIn: (languages, narrowed) =>
    `Cercato in tutte le lingue, ${number(languages.length)}: ${and(languages)}${narrowed ? '; l’elenco «Lingua» le restringe' : ''}.`,
  facets: { place: 'Luogo', filed: 'Luogo di invio', org: 'Organizzazione', source: 'Fonte', language: 'Lingua' },
  narrow: (total) => `Restringi ${reports(total)}`,
  findAmong: {
    place: (many) => `Trova tra ${number(many)} luoghi`,
    filed: (many) => `Trova tra ${number(many)} luoghi`,
    org: (many) => `Trova tra ${number(many)} organizzazioni`,
    source: (many) => `Trova tra ${number(many)} fonti`,
    language: (many) => `Trova tra ${number(many)} lingue`,
  },
  toResults: 'Ai risultati',
  noneFound: 'Nessuno porta questo nome.',
  filters: 'Filtri',
  filter: (facet, name) => `${facet}: ${name}`,
  dates: (from, to) =>
    from !== undefined && to !== undefined
      ? span(from, to)
      : from !== undefined
        ? `A partire da: ${from}`
        : `Fino a: ${to}`,
  remove: (filter) => `Togli il filtro: ${filter}`,
  unknown: (id) => `${id} (non noto qui)`,
  from: 'Da',
  to: 'a',
  dateHelp: 'Scrivere una data come 1994, marzo 1994, 3 mar 1994 o 1994-03-03.',
  order: 'Ordine',
  sorts: { newest: 'Più recenti', oldest: 'Meno recenti', relevance: 'Rilevanza' },
  status: (total, sort, page, pages) =>
    total === 0
      ? 'Nessuna notizia corrisponde.'
      : `${reports(total)}, ${SORTS[sort] ?? sort}${pages > 1 ? `; pagina ${number(page)} di ${number(pages)}` : ''}.`,
  searching: 'Ricerca in corso …',
  withdrawn: 'Ritirata. ',
  held: 'Che cosa è conservato',
  heldText: (many, first, last) =>
    many === 0
      ? 'L’archivio non conserva ancora nessuna notizia.'
      : `${count(many, { one: 'È stata cercata # notizia', other: 'Sono state cercate # notizie' })}${first === undefined ? '' : `, ${span(first, last ?? first)}`}.`,
  waysIn: 'Vie d’accesso',
  byDate: 'Tutte le notizie per data',
  byPlace: 'Tutte le notizie per luogo',
  bySource: 'Tutte le notizie per fonte',
  help: 'Come cercare',
  withoutScript: 'La ricerca funziona nel browser e ha bisogno di JavaScript. Ogni notizia si raggiunge anche senza:',
  notBuilt: 'La ricerca funziona sull’archivio costruito: npm start lo costruisce e lo serve.',
  retry: 'Riprova',
  ...itSearchAnswer,
};
