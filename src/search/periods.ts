import { dateOfDayNumber, dayNumber, intervalOf, monthDate, partsOf, yearDate } from '../archive/chronology.ts';
import type { CalendarDate } from '../schemas/calendar.ts';
import type { PeriodCount } from './backend.ts';

/** Up to how many days, and up to how many months, a span of time is told in these; beyond, in years. */
const MOST_DAYS = 62;
const MOST_MONTHS = 36;

/** The years, months or days that cover a span of time, both ends full dates; oldest first, without a gap. */
export function periodsIn(first: CalendarDate, last: CalendarDate): CalendarDate[] {
  const days = dayNumber(last) - dayNumber(first) + 1;
  if (days <= 0) return [];
  if (days <= MOST_DAYS) return Array.from({ length: days }, (_, at) => dateOfDayNumber(dayNumber(first) + at));
  const month = (date: CalendarDate): number => partsOf(date).year * 12 + (partsOf(date).month ?? 1) - 1;
  const months = month(last) - month(first) + 1;
  if (months <= MOST_MONTHS) return Array.from({ length: months }, (_, at) => monthDate(month(first) + at));
  const { year: from } = partsOf(first);
  return Array.from({ length: partsOf(last).year - from + 1 }, (_, at) => yearDate(from + at));
}

/** Where a search looks: its own dates, within what the archive covers. Undefined where the two do not meet. */
export function spanOf(
  covered: { first: CalendarDate; last: CalendarDate } | undefined,
  after: CalendarDate | undefined,
  before: CalendarDate | undefined,
): { first: CalendarDate; last: CalendarDate } | undefined {
  if (!covered) return undefined;
  const from = after === undefined ? covered.first : intervalOf(after).first;
  const to = before === undefined ? covered.last : intervalOf(before).last;
  const first = from > covered.first ? from : covered.first;
  const last = to < covered.last ? to : covered.last;
  return first <= last ? { first, last } : undefined;
}

/**
 * How many of some reports overlap each period; one that covers several counts under each. `days`: the first and last day
 * of every report as day numbers, by ordinal; `periods` follow each other without a gap.
 */
export function countPeriods(
  periods: readonly CalendarDate[],
  ordinals: Uint32Array,
  days: { first: ArrayLike<number>; last: ArrayLike<number> },
): PeriodCount[] {
  const starts = periods.map((period) => dayNumber(intervalOf(period).first));
  const end = periods.length === 0 ? 0 : dayNumber(intervalOf(periods.at(-1) as string).last);
  const counts = new Uint32Array(periods.length);
  for (const ordinal of ordinals) {
    const [first, last] = [days.first[ordinal] as number, days.last[ordinal] as number];
    if (last < (starts[0] ?? 0) || first > end) continue;
    for (let at = Math.max(0, lastUpTo(starts, first)); at < starts.length && (starts[at] as number) <= last; at++) {
      counts[at] = (counts[at] as number) + 1;
    }
  }
  return periods.map((period, at) => ({ period, count: counts[at] as number }));
}

/** The position of the last of these ascending numbers that is not above `value`; -1 where all are. */
function lastUpTo(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
