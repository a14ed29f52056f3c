import type { DateNode } from './query-tree.ts';
import { isCalendarDate, type CalendarDate } from '../schemas/calendar.ts';
import { parseTypedDate, type MonthNames } from './typed-date.ts';

/**
 * Reads what stands behind `date:`: a date (`1994-03`), or a range with one end or both (`2018..2020`, `2018..`,
 * `..2020`). Dates may also be written as a reader types them where `words` names the months. Ends the wrong way round
 * stay so: no period overlaps both but one that is wider than the gap. Undefined for anything else.
 */
export function readDateRange(text: string, words?: MonthNames): DateNode | undefined {
  const read = (end: string): CalendarDate | undefined => {
    const date = end.trim();
    return isCalendarDate(date) ? date : words && parseTypedDate(date, words);
  };
  const [first = '', last, ...more] = text.split('..');
  const from = read(first);
  if (more.length > 0 || (from === undefined && first.trim() !== '')) return undefined;
  if (last === undefined) return from === undefined ? undefined : { kind: 'date', from, to: from };
  const to = read(last);
  if (to === undefined && (from === undefined || last.trim() !== '')) return undefined;
  return { kind: 'date', from, to };
}
