import type { CalendarDate } from '../schemas/calendar.ts';

/** A day of the year as `MM-DD`, and the reports that bear it in any year. */
export interface DayOfYear {
  day: string;
  /** Positions of the reports in the archive's order, oldest first. */
  ordinals: readonly number[];
}

/** The days of the year that hold something, from `01-01` to `12-31`. Partial dates belong to no day. */
export function daysOfYear(reports: readonly { date: CalendarDate }[]): DayOfYear[] {
  const days = new Map<string, number[]>();
  for (const [ordinal, { date }] of reports.entries()) {
    const day = dayOfYear(date);
    if (day === undefined) continue;
    const ordinals = days.get(day);
    if (ordinals) ordinals.push(ordinal);
    else days.set(day, [ordinal]);
  }
  return [...days].map(([day, ordinals]) => ({ day, ordinals })).sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The day of the year, `MM-DD`, of a date; undefined where its day is not known. */
export function dayOfYear(date: CalendarDate): string | undefined {
  return date.length === 10 ? date.slice(5) : undefined;
}

/** The month (from 1) and the day of `MM-DD`. */
export function partsOfDay(day: string): { month: number; day: number } {
  return { month: Number(day.slice(0, 2)), day: Number(day.slice(3)) };
}
