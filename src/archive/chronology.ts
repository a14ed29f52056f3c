import { daysInMonth, type CalendarDate } from '../schemas/calendar.ts';

/** A calendar date's parts; month and day are absent where the date is partial. */
export interface DateParts {
  year: number;
  month?: number;
  day?: number;
}

/** The parts of a valid calendar date. */
export function partsOf(date: CalendarDate): DateParts {
  const [year, month, day] = date.split('-').map(Number);
  return {
    year: year as number,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}

/** A year as a calendar date: `0870` of 870. */
export function yearDate(year: number): CalendarDate {
  return String(year).padStart(4, '0');
}

/** A month as a calendar date, by its number from January of the year 0 on. */
export function monthDate(number: number): CalendarDate {
  return `${yearDate(Math.floor(number / 12))}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/** The first and last day a date covers, both `YYYY-MM-DD`; the same day for a full date. */
export function intervalOf(date: CalendarDate): { first: CalendarDate; last: CalendarDate } {
  const { year, month, day } = partsOf(date);
  if (day !== undefined) return { first: date, last: date };
  if (month !== undefined) return { first: `${date}-01`, last: `${date}-${daysInMonth(year, month)}` };
  return { first: `${date}-01-01`, last: `${date}-12-31` };
}

/** Days since 1 January 1970 of a full date `YYYY-MM-DD`, proleptic Gregorian; negative before. */
export function dayNumber(date: CalendarDate): number {
  const { year, month = 1, day = 1 } = partsOf(date);
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, day);
  return Math.round(moment.getTime() / 86_400_000);
}

/** The date `YYYY-MM-DD` of a day number. */
export function dateOfDayNumber(day: number): CalendarDate {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** The day of the week, 0 for Monday to 6 for Sunday, of a full date. */
export function weekday(date: CalendarDate): number {
  return (((dayNumber(date) + 3) % 7) + 7) % 7;
}

/**
 * The archive's order, oldest first: by the first day a date covers; on the same day the wider period first
 * (`1936` before `1936-01` before `1936-01-01`); then by id, so that the order never depends on anything else.
 */
export function byDate(a: { date: CalendarDate; id: string }, b: { date: CalendarDate; id: string }): number {
  const firstA = intervalOf(a.date).first;
  const firstB = intervalOf(b.date).first;
  if (firstA !== firstB) return firstA < firstB ? -1 : 1;
  if (a.date.length !== b.date.length) return a.date.length - b.date.length;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
