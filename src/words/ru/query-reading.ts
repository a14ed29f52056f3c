import { sayQueryWith } from '../say-query.ts';

/** What all must hold, of a search, in Russian: `есть слово harbour, нет слова ferry, место Италия`. */
export const ruQueryReading = sayQueryWith({
  language: 'ru',
  quotes: ['«', '»'],
  having: 'есть ',
  had: { start: 'слово, которое начинается с ', word: 'слово ', words: 'слова ', phrase: 'фраза ', phrases: 'фразы ' },
  lacking: 'нет ',
  lacked: { start: 'слова, которое начинается с ', word: 'слова ', words: 'слов ', phrase: 'фразы ', phrases: 'фраз ' },
  and: ' и ',
  or: ' или ',
  orClause: ', или ',
  comma: ', ',
  alsoClause: 'и ',
  not: 'исключено: ',
  facets: {
    place: 'место ',
    filed: 'место отправки ',
    org: 'организация ',
    source: 'источник ',
    language: 'язык ',
  },
  upTo: ['дата ', ' и раньше'],
  from: ['дата ', ' и позже'],
  on: ['дата ', ''],
  between: ['даты ', ' – ', ''],
});
