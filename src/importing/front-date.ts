import { isCalendarDate, type CalendarDate } from '../schemas/calendar.ts';

/** A raw text without the date that its collector put in front. */
export interface FrontDate {
  /** Undefined where none stands in front, or one that does not exist. */
  date: CalendarDate | undefined;
  /** What stands there, if anything. */
  printed: string | undefined;
  rest: string;
}

const FRONT_DATE = /^\s*date[ \t]+(\d{4}(?:-\d{2}){0,2})(?!\S)[ \t]*/;

/** Takes ` date 2020-11-30`, ` date 2020-11` or ` date 2020` off the front of a raw text. */
export function readFrontDate(text: string): FrontDate {
  const [front = '', printed] = FRONT_DATE.exec(text) ?? [];
  return {
    date: printed !== undefined && isCalendarDate(printed) ? printed : undefined,
    printed,
    rest: text.slice(front.length),
  };
}
