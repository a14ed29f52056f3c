import type { CalendarDate } from '../schemas/calendar.ts';
import { monthAfter } from './calendar-month.ts';
import { yearDate } from './chronology.ts';

/** A year month by month. */
export interface YearOfMonths {
  year: number;
  /**
   * January to December; undefined for a month before the first or after the last report of which the month is known,
   * and for one that may hold a report of which only the year is known, and holds no other.
   */
  months: readonly (number | undefined)[];
  /** Reports of which only the year is known. */
  undated: number;
}

/** Months that follow each other, `YYYY-MM`. */
export interface MonthSpan {
  first: CalendarDate;
  last: CalendarDate;
  length: number;
}

/** What a list of reports covers, month by month. */
export interface MonthCoverage {
  /** Every year from the first date's to the last date's, oldest first. */
  years: readonly YearOfMonths[];
  /** How many months there are from the first to the last that is known. */
  months: number;
  /** The first and the last month that is known; undefined where none is. */
  span: { first: CalendarDate; last: CalendarDate } | undefined;
  /** The spans between these that hold nothing, oldest first, and how many months they are. */
  gaps: readonly MonthSpan[];
  empty: number;
  /** How many months between these may hold a report of which only the year is known, and hold no other. */
  uncertain: number;
}

/** Counts reports by month; any order of dates. */
export function monthCoverage(dates: readonly CalendarDate[]): MonthCoverage {
  const counts = new Map<CalendarDate, number>();
  for (const date of dates) {
    const key = date.slice(0, 7);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const keys = [...counts.keys()].sort();
  const known = keys.filter((key) => key.length === 7);
  const [first, last] = [known.at(0), known.at(-1)];
  const all = first === undefined || last === undefined ? [] : monthsFrom(first, last);
  const within = new Set(all);
  const unnamed = all.filter((month) => !counts.has(month));
  const empty = unnamed.filter((month) => !counts.has(month.slice(0, 4)));
  const yearsHeld = keys.map((key) => Number(key.slice(0, 4)));
  const from = yearsHeld.at(0) ?? 0;
  const years =
    keys.length === 0 ? [] : Array.from({ length: (yearsHeld.at(-1) ?? from) - from + 1 }, (_, at) => from + at);
  return {
    years: years.map((year) => {
      const written = yearDate(year);
      const undated = counts.get(written) ?? 0;
      return {
        year,
        months: Array.from({ length: 12 }, (_, month) => {
          const key = `${written}-${String(month + 1).padStart(2, '0')}`;
          return within.has(key) ? (counts.get(key) ?? (undated > 0 ? undefined : 0)) : undefined;
        }),
        undated,
      };
    }),
    months: all.length,
    span: first === undefined || last === undefined ? undefined : { first, last },
    gaps: spansOf(empty),
    empty: empty.length,
    uncertain: unnamed.length - empty.length,
  };
}

function monthsFrom(first: CalendarDate, last: CalendarDate): CalendarDate[] {
  const months: CalendarDate[] = [];
  for (let month = first; month <= last; month = monthAfter(month, 1)) months.push(month);
  return months;
}

/** Months in their order, as spans of those that follow each other. */
function spansOf(months: readonly CalendarDate[]): MonthSpan[] {
  const spans: MonthSpan[] = [];
  for (const month of months) {
    const span = spans.at(-1);
    if (span && monthAfter(span.last, 1) === month) {
      span.last = month;
      span.length += 1;
    } else spans.push({ first: month, last: month, length: 1 });
  }
  return spans;
}
