import { isCalendarDate, type CalendarDate } from '../schemas/calendar.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The calendar dates that a date in another form can mean: one for `3 March 2024`, `March 3, 2024`, `2024/3/3` or a moment
 * such as `2024-03-03T10:00:00Z`; two for `03/04/2024`, which is read differently in different countries; none for anything else.
 */
export function datesMeant(written: string): CalendarDate[] {
  const text = written.trim();
  const yearFirst =
    /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:[T ].*)?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (yearFirst) return existing([[yearFirst[1], yearFirst[2], yearFirst[3]]]);
  const yearMonth = /^(\d{4})[-/. ](\d{1,2})$/.exec(text);
  if (yearMonth) return existing([[yearMonth[1], yearMonth[2]]]);
  const yearLast = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text);
  if (yearLast) {
    const [, a, b, year] = yearLast;
    return existing([
      [year, b, a],
      [year, a, b],
    ]);
  }
  const dayName = /^(\d{1,2})(?:st|nd|rd|th)?\.?,?\s+(\p{L}+)\.?,?\s+(\d{4})$/u.exec(text);
  if (dayName) return existing([[dayName[3], monthNumber(dayName[2]), dayName[1]]]);
  const nameDay = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(text);
  if (nameDay) return existing([[nameDay[3], monthNumber(nameDay[1]), nameDay[2]]]);
  const nameYear = /^(\p{L}+)\.?,?\s+(\d{4})$/u.exec(text);
  if (nameYear) return existing([[nameYear[2], monthNumber(nameYear[1])]]);
  return [];
}

function monthNumber(name = ''): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function existing(candidates: (string | undefined)[][]): CalendarDate[] {
  const dates = candidates
    .map((parts) => parts.map((part = '') => part.padStart(2, '0')).join('-'))
    .filter(isCalendarDate);
  return [...new Set(dates)];
}
