import type { Words } from '../words/words.ts';
import type { Report } from './archive.ts';
import { monthAfter, monthsBetween } from './calendar-month.ts';
import type { YearSpan } from './coverage.ts';
import { dateText } from './date-text.ts';
import type { Period } from './timeline.ts';

/** The first and last of periods that follow each other: dates, or the same in words. */
interface DateSpan {
  first: string;
  last: string;
}

/** How many different sources reports name. */
export function sourcesOf(reports: readonly Report[]): number {
  return new Set(reports.map(({ source }) => source).filter((source) => source !== undefined)).size;
}

/** The first and last date of reports in words, cut to a precision (4 characters for years); undefined where there is none. */
export function spanText(
  reports: readonly Report[],
  words: Words,
  length = 10,
): { first: string | undefined; last: string | undefined } {
  const text = (report: Report | undefined): string | undefined =>
    report && dateText(report.date.slice(0, length), words);
  return { first: text(reports.at(0)), last: text(reports.at(-1)) };
}

/**
 * In words, the months or years between a period and its neighbours that hold nothing; `` where there is none.
 * Only months and years are told: of days it would be no news.
 */
export function emptyAround(
  period: Period,
  neighbours: { earlier: Period | undefined; later: Period | undefined },
  words: Words,
): string {
  const between = period.date.length === 4 ? yearsBetween : monthsBetween;
  const spans = [
    neighbours.earlier && between(neighbours.earlier.date, period.date),
    neighbours.later && between(period.date, neighbours.later.date),
  ];
  const told = spans.flatMap((span) => (span ? toldAs(span, words) : []));
  return told.length === 0 ? '' : words.dates.holdNone(told);
}

/** A span of months or years in words; one of two periods is told as both, since nothing lies between them. */
export function toldAs({ first, last }: DateSpan, words: Words): DateSpan[] {
  const both =
    first !== last && (first.length === 4 ? Number(first) + 1 === Number(last) : monthAfter(first, 1) === last);
  const told = both
    ? [
        { first, last: first },
        { first: last, last },
      ]
    : [{ first, last }];
  return told.map((span) => ({ first: dateText(span.first, words), last: dateText(span.last, words) }));
}

/** Years given as numbers, as a span of dates. */
export function yearSpan({ first, last }: YearSpan): DateSpan {
  return { first: String(first).padStart(4, '0'), last: String(last).padStart(4, '0') };
}

function yearsBetween(earlier: string, later: string): DateSpan | undefined {
  const [first, last] = [Number(earlier) + 1, Number(later) - 1];
  return first <= last ? yearSpan({ first, last }) : undefined;
}
