import { sayQueryWith, type TermLeads } from '../say-query.ts';

const terms: TermLeads = {
  start: 'una parola che inizia con ',
  word: 'la parola ',
  words: 'le parole ',
  phrase: 'la frase ',
  phrases: 'le frasi ',
};

/** What all must hold, of a search, in Italian. */
export const itQueryReading = sayQueryWith({
  language: 'it',
  quotes: ['«', '»'],
  having: 'con ',
  had: terms,
  lacking: 'senza ',
  lacked: terms,
  and: ' e ',
  or: ' o ',
  orClause: ', oppure ',
  comma: ', ',
  alsoClause: 'e ',
  not: 'ma non ',
  facets: { place: 'luogo ', filed: 'luogo di invio ', org: 'organizzazione ', source: 'fonte ', language: 'lingua ' },
  upTo: ['fino a ', ''],
  from: ['a partire da ', ''],
  on: ['data ', ''],
  between: ['date ', ' – ', ''],
});
