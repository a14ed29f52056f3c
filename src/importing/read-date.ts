import * as chrono from 'chrono-node';
import { datesMeant } from '../checking/date-meant.ts';
import { isCalendarDate, type CalendarDate } from '../schemas/calendar.ts';

/** What a written date is: one day, or why it is none for sure. */
export type DateReading = { date: CalendarDate; doubt?: undefined } | { date?: undefined; doubt: string };

/**
 * Reads a date that another system wrote. A moment counts as the day that it prints, never shifted by a time zone. What
 * could be read two ways (`01/02/2024`), prints no year, or contradicts its own weekday is left to a person.
 */
export function readDate(written: string): DateReading {
  const text = written.trim();
  if (isCalendarDate(text)) return { date: text };
  const meant = datesMeant(text);
  const [only] = meant;
  if (meant.length === 1 && only !== undefined) return { date: only };
  if (meant.length > 1) return { doubt: `the date “${text}” can be read as ${meant.join(' or ')}` };
  return readInWords(text);
}

function readInWords(text: string): DateReading {
  const doubt = `the date “${text.slice(0, 60)}” is none that is sure`;
  const [found, ...others] = chrono.strict.parse(text);
  if (!found || others.length > 0 || found.end) return { doubt };
  const { start } = found;
  const certain = (['year', 'month', 'day'] as const).every((part) => start.isCertain(part));
  const [year, month, day] = [start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0];
  // “Two days ago” is certain to chrono too, but counts from the day on which it is read.
  if (!certain || !text.includes(String(year)) || !new RegExp(String.raw`(?<!\d)0?${day}(?!\d)`).test(text))
    return { doubt };
  const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (!isCalendarDate(date)) return { doubt };
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  if (start.isCertain('weekday') && start.get('weekday') !== weekday)
    return { doubt: `the date “${text.slice(0, 60)}” names a weekday that ${date} was not` };
  return { date };
}
