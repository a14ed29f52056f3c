import type { DatelineReading } from '../archive/dateline-grammar.ts';
import type { CalendarDate } from '../schemas/calendar.ts';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/**
 * What a person should know of a report’s date beside the day that its dateline prints, as sentences that follow
 * `the dateline “…” `. The dateline never completes the date: it only offers to.
 */
export function compareDates(date: CalendarDate | undefined, printed: NonNullable<DatelineReading['date']>): string[] {
  const [year, month, day] = (date ?? '').split('-').map((part) => (part === '' ? undefined : Number(part)));
  const differs = (a: number | undefined, b: number | undefined): boolean =>
    a !== undefined && b !== undefined && a !== b;
  if (
    date !== undefined &&
    (differs(year, printed.year) || differs(month, printed.month) || differs(day, printed.day))
  ) {
    return [`names another day than the report’s date, ${date}, which stays`];
  }
  const fuller = [
    printed.year ?? year ?? 'YYYY',
    twoDigits(printed.month),
    ...(printed.day === undefined ? [] : [twoDigits(printed.day)]),
  ].join('-');
  return fuller.length > (date ?? '').length ? [`offers a fuller date: --date ${fuller}`] : [];
}
