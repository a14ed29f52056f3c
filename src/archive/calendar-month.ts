import { daysInMonth, type CalendarDate } from '../schemas/calendar.ts';
import { monthDate, partsOf, weekday } from './chronology.ts';

/** A month `YYYY-MM` as weeks from Monday to Sunday, seven cells each; a cell is a day of the month, or undefined outside it. */
export function weeksOf(month: CalendarDate): (number | undefined)[][] {
  const { year, month: number = 1 } = partsOf(month);
  const before = weekday(`${month}-01`);
  const length = daysInMonth(year, number);
  return Array.from({ length: Math.ceil((before + length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, column) => {
      const day = week * 7 + column - before + 1;
      return day >= 1 && day <= length ? day : undefined;
    }),
  );
}

/** The month `distance` months after `YYYY-MM` (before, if negative). */
export function monthAfter(month: CalendarDate, distance: number): CalendarDate {
  const { year, month: number = 1 } = partsOf(month);
  return monthDate(year * 12 + number - 1 + distance);
}
