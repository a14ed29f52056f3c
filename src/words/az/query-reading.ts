import { sayQueryWith } from '../say-query.ts';

/** What all must hold, of a search, in Azerbaijani: `söz: harbour, olmayan söz: ferry, yer: İtaliya`. */
export const azQueryReading = sayQueryWith({
  language: 'az',
  quotes: ['“', '”'],
  having: '',
  had: { start: 'belə başlayan söz: ', word: 'söz: ', words: 'sözlər: ', phrase: 'ifadə: ', phrases: 'ifadələr: ' },
  lacking: '',
  lacked: {
    start: 'belə başlayan olmayan söz: ',
    word: 'olmayan söz: ',
    words: 'olmayan sözlər: ',
    phrase: 'olmayan ifadə: ',
    phrases: 'olmayan ifadələr: ',
  },
  and: ' və ',
  or: ' və ya ',
  orClause: ', yaxud ',
  comma: ', ',
  alsoClause: 'həmçinin ',
  not: 'istisna olmaqla ',
  facets: {
    place: 'yer: ',
    filed: 'göndərildiyi yer: ',
    org: 'təşkilat: ',
    source: 'mənbə: ',
    language: 'dil: ',
  },
  upTo: ['tarix: ', ' və əvvəl'],
  from: ['tarix: ', ' və sonra'],
  on: ['tarix: ', ''],
  between: ['tarix: ', ' – ', ''],
});
