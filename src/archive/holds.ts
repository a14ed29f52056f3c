import { daysInMonth, type CalendarDate } from '../schemas/calendar.ts';
import type { PeriodHeld } from '../words/period-held.ts';
import type { Words } from '../words/words.ts';
import type { Report } from './archive.ts';
import { monthAfter } from './calendar-month.ts';
import { partsOf, yearDate } from './chronology.ts';
import type { YearSpan } from './coverage.ts';
import { dateText } from './date-text.ts';
import type { Period, Timeline } from './timeline.ts';

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

/** What the head of a month or year says of its reports. */
export function heldIn(period: Period, reports: readonly Report[], words: Words): PeriodHeld {
  return {
    many: reports.length,
    sources: sourcesOf(reports),
    parts: period.parts.length,
    own: period.own,
    date: dateText(period.date, words),
  };
}

/** How many days of a month hold nothing; 0 where a report is dated only by the month or its year, since it may be of any of them. */
export function emptyDays(month: Period, { years }: Timeline): number {
  const year = years.find(({ date }) => month.date.startsWith(date));
  if (month.own > 0 || (year && year.own > 0)) return 0;
  const parts = partsOf(month.date);
  return daysInMonth(parts.year, parts.month ?? 1) - month.parts.length;
}

/** In words, those of the empty spans that end just before or begin just after a month or year; `` where there is none. */
export function emptyAround(date: CalendarDate, gaps: readonly DateSpan[], words: Words): string {
  const [before, after] = [periodAfter(date, -1), periodAfter(date, 1)];
  const told = gaps
    .filter(({ first, last }) => last === before || first === after)
    .flatMap((span) => toldAs(span, words));
  return told.length === 0 ? '' : words.dates.holdNone(told);
}

/** A span of months or years in words; one of two periods is told as both, since nothing lies between them. */
export function toldAs({ first, last }: DateSpan, words: Words): DateSpan[] {
  const told =
    periodAfter(first, 1) === last
      ? [
          { first, last: first },
          { first: last, last },
        ]
      : [{ first, last }];
  return told.map((span) => ({ first: dateText(span.first, words), last: dateText(span.last, words) }));
}

/** Years given as numbers, as a span of dates. */
export function yearSpan({ first, last }: YearSpan): DateSpan {
  return { first: yearDate(first), last: yearDate(last) };
}

function periodAfter(date: CalendarDate, distance: number): CalendarDate {
  return date.length === 4 ? yearDate(Number(date) + distance) : monthAfter(date, distance);
}
