import type { enSearchAnswer } from '../en/search-answer.ts';
import { and, number, or, reports, span } from './numbers.ts';

const quoted = (items: readonly string[]): string[] => items.map((item) => `«${item}»`);

const NAMED = { place: 'luogo', filed: 'luogo', org: 'organizzazione', source: 'fonte' };
const UNITS = { year: 'anno', month: 'mese', day: 'giorno' };

/** What the search page says of an answer, of an empty one and of a failure, in Italian. */
export const itSearchAnswer: typeof enSearchAnswer = {
  idle: 'Parole, frasi, nomi e date si cercano in ogni notizia. Oppure si scorrono tutte.',
  browseAll: 'Tutte le notizie, dalla più recente',
  noReportHolds: (term) => `Nessuna notizia contiene «${term}».`,
  noReportOfDates: (term) => `Nessuna notizia di queste date contiene «${term}».`,
  near: 'La ricerca non è stata cambiata; di simile l’archivio ha',
  common: (words) =>
    words.length === 1
      ? `${and(quoted(words))} è troppo comune per cercarla accanto ad altre parole, ed è stata tralasciata.`
      : `${and(quoted(words))} sono troppo comuni per cercarle accanto ad altre parole, e sono state tralasciate.`,
  commonIn: (words, languages) =>
    words.length === 1
      ? `${and(quoted(words))} è troppo comune nelle notizie in ${and(languages)} per cercarla accanto ad altre parole, e lì è stata tralasciata.`
      : `${and(quoted(words))} sono troppo comuni nelle notizie in ${and(languages)} per cercarle accanto ad altre parole, e lì sono state tralasciate.`,
  unknownName: (field, value) => `Nome non noto all’archivio (${NAMED[field]}): «${value}».`,
  readAs: (field, value, names) => `${field}: «${value}» è stato letto come ${or(names)}.`,
  words: 'Parole',
  looser: 'Ricerche più larghe',
  withoutPart: (part) => `Senza ${part}`,
  withoutFacet: (facet) => `Senza la scelta sotto ${facet}`,
  withoutDates: 'Di qualsiasi data',
  withoutFilters: 'Senza alcun filtro',
  datesTurned: 'Con le date scambiate',
  asPhrase: (phrase) => `Come frase o nome: ${phrase}`,
  anyWord: 'Con una qualsiasi delle parole, non con tutte',
  heldHere: 'Qualunque cosa dicano, con questi filtri e date l’archivio conserva',
  none: 'nessuna notizia',
  pastLast: (page, pages) => `Non c’è una pagina ${number(page)}; i risultati finiscono a pagina ${number(pages)}.`,
  suggestions: 'Suggerimenti',
  suggestionKinds: { place: 'Luoghi', org: 'Organizzazioni', source: 'Fonti', word: 'Parole nei titoli' },
  findAmongValues: (facet, many) => `Trova tra ${number(many)} sotto ${facet}`,
  units: { year: 'Anno', month: 'Mese', day: 'Giorno' },
  chart: (unit, first, last) => `Notizie trovate per ${UNITS[unit]}, ${span(first, last)}`,
  bar: (period, many) => `${period}: ${reports(many)}`,
  stillLoading: {
    worker: 'Il programma di ricerca si sta ancora caricando.',
    table: 'La tabella di luoghi, fonti e date si sta ancora caricando.',
    index: 'L’indice delle parole si sta ancora caricando.',
    texts: 'I testi delle notizie trovate si stanno ancora caricando.',
  },
  meanwhile: 'Ogni notizia si raggiunge anche senza ricerca:',
  failed: 'La ricerca non si è caricata',
  faults: {
    worker: 'Non è stato possibile caricare il programma di ricerca.',
    table: 'Non è stato possibile caricare o leggere la tabella di luoghi, fonti e date.',
    index: 'Non è stato possibile caricare o leggere l’indice delle parole.',
    wasm: 'La ricerca ha bisogno di WebAssembly, che questo browser o una sua impostazione non esegue.',
    mismatch:
      'L’indice delle parole e la tabella di luoghi, fonti e date non vanno insieme. Forse l’archivio è stato appena rinnovato: si provi di nuovo, o si ricarichi la pagina.',
  },
  said: 'Il messaggio:',
};
