import type { enReport } from '../en/report.ts';
import { stopped } from '../full-stop.ts';
import { piece } from '../sentence.ts';
import { number } from './numbers.ts';

/** The words on a report's page and in rows of reports, in Italian. */
export const itReport: typeof enReport = {
  untitled: 'Notizia senza titolo',
  footnotes: 'Note a piè di pagina',
  backToText: (note) => `Torna al testo, nota ${note}`,
  // Names take no article here, which a preposition would have to join.
  sourceLine: ({ source, place, dateline, date }) => [
    ...(source === undefined
      ? [piece('text', 'Notizia senza fonte nota')]
      : [piece('text', 'Fonte: '), piece('source', source)]),
    ...(place !== undefined
      ? [piece('text', ', luogo di invio: '), piece('place', place)]
      : dateline
        ? []
        : [piece('text', ', senza luogo e data in testa')]),
    piece('text', ', '),
    piece('date', date),
  ],
  inLanguage: (language) => `. Lingua: ${language}`,
  pageTitle: (title, source, date) => `${title} ${source === undefined ? '' : `${source}, `}${date}`,
  titleNote: {
    supplied: 'Titolo attribuito dall’archivio; la notizia fu stampata senza titolo.',
    opening: 'Titolo tratto dall’archivio dalle prime parole; la notizia fu stampata senza titolo.',
    withdrawn: 'Titolo attribuito dall’archivio.',
  },
  describedBy: 'Descrizione dell’archivio, non della fonte.',
  places: 'Luoghi',
  organisations: 'Organizzazioni',
  provenance: 'Provenienza',
  publishedAt: 'Pubblicata a',
  notKnown: 'Non noto',
  seen: (date) => `, vista: ${date}`,
  keptCopies: 'Copie conservate',
  byline: 'Firma',
  inPrint: 'Nella stampa',
  edition: (edition) => `edizione ${edition}`,
  section: (section) => `sezione ${section}`,
  page: (page) => `pagina ${page}`,
  received: 'Ricevuta',
  receivedFrom: (from, date) => [from === undefined ? '' : `da: ${from}`, date ?? ''].filter(Boolean).join(', '),
  rights: 'Diritti',
  rightsHolder: (holder) => stopped(`Titolare: ${holder}`),
  whatThisMeans: 'Che cosa significa',
  address: 'Indirizzo',
  hash: 'Testo, SHA-256',
  file: 'File',
  history: 'cronologia',
  suggestCorrection: 'Suggerisci una correzione',
  editFile: 'Modifica il file',
  suggestByMail: 'Suggerisci una correzione per posta',
  correctionSubject: (title) => `Correzione: ${title}`,
  correctionBody: (address, sha256) =>
    `Notizia: ${address}\nTesto, SHA-256: ${sha256}\n\nChe cosa dice la pagina:\n\nChe cosa dovrebbe dire:\n\nCome lo si sa:\n`,
  corrections: 'Correzioni',
  noCorrections: 'Nessuna. Il testo sta come fu ricevuto.',
  notes: 'Note',
  cite: 'Citare',
  neighbours: 'Notizia precedente e successiva',
  previous: 'Precedente',
  next: 'Successiva',
  highlight: {
    label: 'Parole cercate',
    at: (place, places, isCut) =>
      `${number(place)} di ${isCut ? (places === 1 ? 'un primo ' : 'i primi ') : ''}${number(places)} ${places === 1 ? 'punto segnato' : 'punti segnati'}`,
    none: 'Le parole cercate non si trovano in questa notizia.',
    previous: 'Precedente',
    next: 'Successivo',
    off: 'Togli',
    place: 'punto',
    marks: 'i segni',
  },
  withdrawn: 'Questa notizia è stata ritirata',
  withdrawnOn: (date) => `Notizia ritirata: ${date}`,
  whatRemains:
    'Il testo non è più conservato in nessuna uscita di questo archivio. Restano la sua descrizione, il suo indirizzo e l’impronta del testo come fu conservato all’inizio, così che una citazione conduca ancora qui.',
};
