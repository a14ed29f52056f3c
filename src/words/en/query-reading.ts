import { sayQueryWith, type TermLeads } from '../say-query.ts';

const terms: TermLeads = {
  start: 'a word that begins with ',
  word: 'the word ',
  words: 'the words ',
  phrase: 'the phrase ',
  phrases: 'the phrases ',
};

/** What all must hold, of a search, in English: `with the word harbour, without the word ferry, about Italy`. */
export const enQueryReading = sayQueryWith({
  language: 'en-GB',
  quotes: ['“', '”'],
  having: 'with ',
  had: terms,
  lacking: 'without ',
  lacked: terms,
  and: ' and ',
  or: ' or ',
  orClause: ', or ',
  comma: ', ',
  alsoClause: 'and ',
  not: 'not ',
  facets: { place: 'about ', filed: 'filed from ', org: 'on ', source: 'by ', language: 'in ' },
  upTo: ['up to ', ''],
  from: ['from ', ' on'],
  on: ['dated ', ''],
  between: ['from ', ' to ', ''],
});
