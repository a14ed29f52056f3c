import { foldName } from '../archive/fold.ts';
import { isCalendarDate, type CalendarDate } from '../schemas/calendar.ts';
import { enMonths } from '../words/en/dates.ts';
import type { Words } from '../words/words.ts';

/** What a language calls the months, by themselves and within a date. */
export type MonthNames = Pick<Words, 'months' | 'monthsInDates'>;

/**
 * Reads a date as a reader types it: `1994`, `March 1994`, `3 Mar 1994`, `March 3, 1994`, `1994-03`, `1994-03-03`.
 * Months by their names in the interface's language or in English, or their first three letters or more.
 * Returns undefined for anything else, days that do not exist included; dates in figures with two readings are not guessed.
 */
export function parseTypedDate(typed: string, words: MonthNames): CalendarDate | undefined {
  const text = foldName(typed).replace(/[.,،]/g, ' ').replace(/\s+/g, ' ').trim();
  if (isCalendarDate(text)) return text;
  const match = /^(?:(\d{1,2}) )?(\p{L}{3,})(?: (\d{1,2}))? (\d{4})$/u.exec(text);
  if (!match) return undefined;
  const [, before, name = '', after, year = ''] = match;
  if (before !== undefined && after !== undefined) return undefined;
  const month = monthNamed(name, words);
  if (month === 0) return undefined;
  const day = before ?? after;
  const date = [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return isCalendarDate(date) ? date : undefined;
}

/** The month, from 1, whose name a folded word begins; 0 for none. */
function monthNamed(word: string, { months, monthsInDates }: MonthNames): number {
  for (const names of [months, monthsInDates, enMonths]) {
    const month = names.findIndex((name) => foldName(name).startsWith(word)) + 1;
    if (month > 0) return month;
  }
  return 0;
}
