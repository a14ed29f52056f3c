import type { enSearchAnswer } from '../en/search-answer.ts';
import { and, number, or, reports, span } from './numbers.ts';

const quoted = (items: readonly string[]): string[] => items.map((item) => `«${item}»`);

const NAMED = { place: 'վայր', filed: 'վայր', org: 'կազմակերպություն', source: 'աղբյուր' };
const UNITS = { year: 'տարիների', month: 'ամիսների', day: 'օրերի' };

/** What the search page says of an answer, of an empty one and of a failure, in Armenian. */
export const hySearchAnswer: typeof enSearchAnswer = {
  idle: 'Բառերը, արտահայտությունները, անուններն ու ամսաթվերը որոնվում են ամեն հաղորդման մեջ։ Կամ թերթեք բոլորը։',
  browseAll: 'Բոլոր հաղորդումները, նախ նորերը',
  noReportHolds: (term) => `Ոչ մի հաղորդման մեջ չկա՝ «${term}»։`,
  noReportOfDates: (term) => `Այս ամսաթվերի ոչ մի հաղորդման մեջ չկա՝ «${term}»։`,
  near: 'Ձեր որոնումը չի փոխվել. արխիվում դրան մոտ կան՝',
  common: (words) =>
    words.length === 1
      ? `${and(quoted(words))} բառը չափազանց տարածված է այլ բառերի կողքին որոնելու համար և բաց է թողնվել։`
      : `${and(quoted(words))} բառերը չափազանց տարածված են այլ բառերի կողքին որոնելու համար և բաց են թողնվել։`,
  commonIn: (words, languages) =>
    words.length === 1
      ? `${and(quoted(words))} բառը այս լեզուներով հաղորդումներում չափազանց տարածված է այլ բառերի կողքին որոնելու համար և այնտեղ բաց է թողնվել՝ ${and(languages)}։`
      : `${and(quoted(words))} բառերը այս լեզուներով հաղորդումներում չափազանց տարածված են այլ բառերի կողքին որոնելու համար և այնտեղ բաց են թողնվել՝ ${and(languages)}։`,
  unknownName: (field, value) => `Արխիվին անհայտ անուն (${NAMED[field]})՝ «${value}»։`,
  readAs: (field, value, names) => `${field}: «${value}» կարդացվել է այսպես՝ ${or(names)}։`,
  words: 'Բառեր',
  looser: 'Ավելի լայն որոնումներ',
  withoutPart: (part) => `Առանց այս պայմանի՝ ${part}`,
  withoutFacet: (facet) => `Առանց «${facet}» ցանկի ընտրության`,
  withoutDates: 'Ցանկացած ամսաթվով',
  withoutFilters: 'Առանց որևէ զտիչի',
  datesTurned: 'Ամսաթվերը տեղափոխած',
  asPhrase: (phrase) => `Որպես արտահայտություն կամ անուն՝ ${phrase}`,
  anyWord: 'Բառերից ցանկացածով, ոչ թե բոլորով',
  heldHere: 'Ինչի մասին էլ լինեն, այս զտիչներով և ամսաթվերով արխիվում կա՝',
  none: 'ոչինչ',
  pastLast: (page, pages) => `Այսպիսի էջ չկա՝ ${number(page)}։ Վերջին էջը՝ ${number(pages)}։`,
  suggestions: 'Առաջարկներ',
  suggestionKinds: { place: 'Վայրեր', org: 'Կազմակերպություններ', source: 'Աղբյուրներ', word: 'Բառեր վերնագրերում' },
  findAmongValues: (facet, many) => `Գտնել «${facet}» ցանկում (${number(many)})`,
  units: { year: 'Տարի', month: 'Ամիս', day: 'Օր' },
  chart: (unit, first, last) => `Գտնված հաղորդումներն ըստ ${UNITS[unit]}, ${span(first, last)}`,
  bar: (period, many) => `${period}՝ ${reports(many)}`,
  stillLoading: {
    worker: 'Որոնման ծրագիրը դեռ բեռնվում է։',
    table: 'Վայրերի, աղբյուրների և ամսաթվերի աղյուսակը դեռ բեռնվում է։',
    index: 'Բառերի ցանկը դեռ բեռնվում է։',
    texts: 'Գտնված հաղորդումների տեքստերը դեռ բեռնվում են։',
  },
  meanwhile: 'Ամեն հաղորդման կարելի է հասնել նաև առանց որոնման՝',
  failed: 'Որոնումը չբեռնվեց',
  faults: {
    worker: 'Հնարավոր չեղավ բեռնել որոնման ծրագիրը։',
    table: 'Հնարավոր չեղավ բեռնել կամ կարդալ վայրերի, աղբյուրների և ամսաթվերի աղյուսակը։',
    index: 'Հնարավոր չեղավ բեռնել կամ կարդալ բառերի ցանկը։',
    wasm: 'Որոնմանը պետք է WebAssembly, որը այս դիտարկիչը կամ նրա կարգավորումը չի գործարկում։',
    mismatch:
      'Բառերի ցանկը և վայրերի, աղբյուրների ու ամսաթվերի աղյուսակը իրար չեն համապատասխանում։ Գուցե արխիվը հենց նոր է թարմացվել. փորձեք կրկին կամ վերաբեռնեք էջը։',
  },
  said: 'Հաղորդագրությունը՝',
};
