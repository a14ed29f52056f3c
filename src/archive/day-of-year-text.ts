import type { Words } from '../words/words.ts';
import { partsOfDay } from './days-of-year.ts';

/** A day of the year `MM-DD` in words: `30 November`. */
export function dayOfYearText(day: string, words: Words): string {
  const { month, day: number } = partsOfDay(day);
  return words.onThisDay.day(words.monthsInDates[month - 1] ?? '', number);
}
