import { and, count, number } from './numbers.ts';

const span = ({ first, last }: { first: string; last: string }): string =>
  first === last ? first : `${first} to ${last}`;

/** What pages say of the time that the reports of a source cover, in English. */
export const enCoverage = {
  byMonth: 'Month by month',
  monthTable: (name: string): string => `Reports by ${name}, month by month`,
  /** `longest`: the longest spans that hold nothing, in words; all of them where they are as many as `spans`. */
  monthGaps: (
    empty: number,
    months: number,
    spans: number,
    longest: readonly { first: string; last: string }[],
  ): string =>
    `${number(empty)} of the ${count(months, 'month', 'months')} ${empty === 1 ? 'holds' : 'hold'} none: ${spans > longest.length ? 'the longest spans are ' : ''}${and(longest.map(span))}.`,
  noMonthGap: (months: number): string => `Each of the ${count(months, 'month', 'months')} holds some.`,
  /** Under a source’s name in the index: `News agency, March 1997 to December 2020`. */
  indexLine: (kind: string | undefined, first: string | undefined, last: string | undefined): string =>
    [kind, first === undefined || last === undefined ? undefined : span({ first, last })]
      .filter((part) => part !== undefined)
      .join(', '),
  /** The column of reports filed from a place. */
  filed: 'Filed from it',
  about: 'About it',
  /** Of the map of the world in the corner of a place’s map. */
  inset: 'The frame in the small map shows where that is.',
  /** What the dots of the map of the world stand for. */
  dots: 'A dot stands for a place that lies in no other, and for all that lies in it.',
  /** Of such places that the map cannot show. */
  notOnMap: (many: number): string =>
    many === 1
      ? 'One such place is not on it: its coordinates are not known, or lie south of its edge.'
      : `${number(many)} such places are not on it: their coordinates are not known, or lie south of its edge.`,
};
