import type { enHoldings } from '../en/holdings.ts';
import { number, span } from './numbers.ts';

/** What the page about the archive says of what is held and what is not, in Armenian. */
export const hyHoldings: typeof enHoldings = {
  heading: 'Ինչ է պահվում',
  counted: 'Հաշվված է այս կայքը կառուցելիս։',
  terms: {
    reports: 'Հաղորդումներ',
    first: 'Ամենահինը',
    last: 'Ամենանորը',
    days: 'Օրեր, որոնք ունեն հաղորդում',
    sources: 'Աղբյուրներ',
    places: 'Վայրեր',
    organisations: 'Կազմակերպություններ',
    languages: 'Լեզուներ',
  },
  language: (name, many) => `${name} (${many})`,
  lacks: 'Ինչն է պակասում',
  lacksNothing: 'Այստեղ հաշվվածից՝ ոչինչ։',
  emptyMonths: (empty, all, first, last) =>
    `Առանց հաղորդման ամիսներ, ${span(first, last)}՝ ${number(empty)} / ${number(all)}։ Սա ասում է, թե ինչն է պակասում արխիվին, ոչ թե՝ որ ոչինչ չի տպվել։`,
  uncertainMonths: (many) =>
    `Ամիսներ, որոնց մասին հայտնի չէ, թե հաղորդում ունեն (նույն տարուց կա հաղորդում, որի միայն տարին է հայտնի)՝ ${number(many)}։`,
  monthOnly: (many) => `Հաղորդումներ, որոնց միայն ամիսն է հայտնի՝ ${number(many)}։`,
  yearOnly: (many) => `Հաղորդումներ, որոնց միայն տարին է հայտնի՝ ${number(many)}։`,
  noDateline: (many) => `Հաղորդումներ առանց տեղի և ամսաթվի տողի՝ ${number(many)}։`,
  noFiledFrom: (many) => `Հաղորդումներ, որոնց ուղարկման վայրը հայտնի չէ՝ ${number(many)}։`,
  noSource: (many) => `Հաղորդումներ, որոնց աղբյուրը հայտնի չէ՝ ${number(many)}։`,
  noPlace: (many) => `Առանց վայրի նկարագրված հաղորդումներ՝ ${number(many)}։`,
  ownTitle: (many) =>
    `Առանց վերնագրի տպված հաղորդումներ, որոնք կրում են արխիվի վերնագիրը՝ փակագծերում՝ ${number(many)}։`,
  withdrawn: (many) => `Հետ կանչված հաղորդումներ, որոնց տեքստը չկա, նկարագրությունը մնում է՝ ${number(many)}։`,
  plainNames: (many) => `Անուններ հաղորդումներում, որոնք դեռ քարտ չունեն՝ ${number(many)}։`,
  noCoordinates: (many) => `Վայրեր առանց սեփական կոորդինատների՝ ${number(many)}։`,
};
