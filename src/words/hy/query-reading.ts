import { sayQueryWith } from '../say-query.ts';

/** What all must hold, of a search, in Armenian: `բառ՝ harbour, առանց բառի՝ ferry, վայր՝ Իտալիա`. */
export const hyQueryReading = sayQueryWith({
  language: 'hy',
  quotes: ['«', '»'],
  having: '',
  had: {
    start: 'այսպես սկսվող բառ՝ ',
    word: 'բառ՝ ',
    words: 'բառեր՝ ',
    phrase: 'արտահայտություն՝ ',
    phrases: 'արտահայտություններ՝ ',
  },
  lacking: '',
  lacked: {
    start: 'առանց այսպես սկսվող բառի՝ ',
    word: 'առանց բառի՝ ',
    words: 'առանց բառերի՝ ',
    phrase: 'առանց արտահայտության՝ ',
    phrases: 'առանց արտահայտությունների՝ ',
  },
  and: ' և ',
  or: ' կամ ',
  orClause: ', կամ ',
  comma: ', ',
  alsoClause: 'նաև ',
  not: 'բացառությամբ՝ ',
  facets: {
    place: 'վայր՝ ',
    filed: 'ուղարկման վայր՝ ',
    org: 'կազմակերպություն՝ ',
    source: 'աղբյուր՝ ',
    language: 'լեզու՝ ',
  },
  upTo: ['ամսաթիվ՝ ', ' և ավելի վաղ'],
  from: ['ամսաթիվ՝ ', ' և ավելի ուշ'],
  on: ['ամսաթիվ՝ ', ''],
  between: ['ամսաթիվ՝ ', ' – ', ''],
});
