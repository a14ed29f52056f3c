import type { DatelineReading } from '../archive/dateline-grammar.ts';
import type { CalendarDate } from '../schemas/calendar-date.ts';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/**
 * What a person should know of the date in front beside the date that the dateline prints, as sentences that follow
 * `the dateline “…” `. The dateline never completes the date: it only offers to.
 */
export function compareDates(front: CalendarDate | undefined, printed: NonNullable<DatelineReading['date']>): string[] {
  const [year, month, day] = (front ?? '').split('-').map((part) => (part === '' ? undefined : Number(part)));
  const differs = (a: number | undefined, b: number | undefined): boolean => a !== undefined && b !== undefined && a !== b;
  if (front !== undefined && (differs(year, printed.year) || differs(month, printed.month) || differs(day, printed.day))) {
    return [`names another day than the date in front, ${front}, which was kept`];
  }
  const fuller = [printed.year ?? year ?? 'YYYY', twoDigits(printed.month), ...(printed.day === undefined ? [] : [twoDigits(printed.day)])].join('-');
  return fuller.length > (front ?? '').length ? [`offers a fuller date: --date ${fuller}`] : [];
}
