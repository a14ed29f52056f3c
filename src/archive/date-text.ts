import type { CalendarDate } from '../schemas/calendar.ts';
import type { Words } from '../words/words.ts';
import { partsOf } from './chronology.ts';

/** A calendar date in words: `30 November 2020`, `November 2020`, `1936`. */
export function dateText(date: CalendarDate, words: Words): string {
  const { year, month, day } = partsOf(date);
  return words.date(year, month, day);
}

/** The same with short names of months, as a box for a date shows it: `30 Nov 2020`, `Nov 2020`, `1936`. */
export function shortDateText(date: CalendarDate, { shortMonths }: Pick<Words, 'shortMonths'>): string {
  const { year, month, day } = partsOf(date);
  return [day, month === undefined ? undefined : shortMonths[month - 1], year]
    .filter((part) => part !== undefined)
    .join(' ');
}
