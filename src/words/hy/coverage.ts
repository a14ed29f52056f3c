import type { enCoverage } from '../en/coverage.ts';
import { number, span } from './numbers.ts';

const told = (periods: readonly { first: string; last: string }[]): string =>
  periods.map(({ first, last }) => span(first, last)).join(', ');

/** What pages say of the time that the reports of a source cover, in Armenian. */
export const hyCoverage: typeof enCoverage = {
  byMonth: 'Ամիս առ ամիս',
  monthTable: (name) => `${name}. հաղորդումներն ամիս առ ամիս`,
  monthGaps: (empty, months, spans, longest) =>
    `Ամիսներ առանց հաղորդման՝ ${number(empty)} / ${number(months)}. ${spans > longest.length ? 'ամենաերկար ընդմիջումները' : 'դրանք են'}՝ ${told(longest)}։`,
  noMonthGap: (months) => `Ամեն ամիս հաղորդում կա, ընդամենը ${number(months)} ամիս։`,
  indexLine: (kind, first, last) =>
    [kind, first === undefined || last === undefined ? undefined : span(first, last)]
      .filter((part) => part !== undefined)
      .join(', '),
  filed: 'Այստեղից ուղարկվածները',
  about: 'Նրա մասին',
  inset: 'Փոքր քարտեզի շրջանակը ցույց է տալիս, թե որտեղ է դա։',
  dots: 'Կետը ցույց է տալիս վայր, որն ուրիշ վայրի մեջ չէ, և այն ամենը, ինչ նրա մեջ է։',
  notOnMap: (many) =>
    `Այդպիսի վայրեր, որոնք քարտեզում չկան, քանի որ կոորդինատները հայտնի չեն կամ նրա եզրից հարավ են՝ ${number(many)}։`,
};
