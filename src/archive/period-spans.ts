import type { CalendarDate } from '../schemas/calendar.ts';

/** Neighbouring periods of one length, and the reports of all of them. */
export interface PeriodSpan {
  first: CalendarDate;
  last: CalendarDate;
  count: number;
  /** Positions of the first and the last among the periods. */
  from: number;
  to: number;
}

/** How long a period is. */
export function periodUnit(period: CalendarDate): 'year' | 'month' | 'day' {
  return period.length === 4 ? 'year' : period.length === 7 ? 'month' : 'day';
}

/** What periods are gathered by where one alone is too narrow: days by month, months by year, years by ten and by a hundred. */
const GATHERED: readonly ((period: CalendarDate) => string)[] = [
  (period) => period,
  (period) => (period.length > 4 ? period.slice(0, period.lastIndexOf('-')) : period.slice(0, 3)),
  (period) => (period.length > 4 ? period.slice(0, 4) : period.slice(0, 2)),
];

/**
 * The spans of a chart's periods that can each be pointed at: single periods where `width` (in pixels, of the whole chart)
 * gives each at least `least`, else wider ones. Periods are in order and without a gap.
 */
export function periodSpans(
  periods: readonly { period: CalendarDate; count: number }[],
  width: number,
  least: number,
): PeriodSpan[] {
  let spans: PeriodSpan[] = [];
  for (const key of GATHERED) {
    spans = spansBy(periods, key);
    if (width / spans.length >= least) break;
  }
  return spans;
}

function spansBy(
  periods: readonly { period: CalendarDate; count: number }[],
  key: (period: CalendarDate) => string,
): PeriodSpan[] {
  const spans: PeriodSpan[] = [];
  for (const [at, { period, count }] of periods.entries()) {
    const span = spans.at(-1);
    if (span !== undefined && key(span.first) === key(period)) {
      span.last = period;
      span.to = at;
      span.count += count;
    } else spans.push({ first: period, last: period, count, from: at, to: at });
  }
  return spans;
}
