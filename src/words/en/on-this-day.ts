import { count, reports } from './numbers.ts';

/** The words of the pages that gather a day of the year over all years, in English. */
export const enOnThisDay = {
  /** A day of the year: `30 November`. */
  day: (month: string, day: number): string => `${day} ${month}`,
  pageTitle: (day: string): string => `${day} in every year`,
  describe: (day: string): string => `Every report of ${day} that the archive holds, in any year.`,
  holds: (many: number, years: number, first: string, last: string): string =>
    `${reports(many)} of this day, ${years === 1 ? `of ${first} alone` : `in ${count(years, 'year', 'years')}, ${first} to ${last}`}.`,
  /** Of reports that say no more than the month. */
  perhaps: (many: number, month: string): string =>
    many === 1
      ? `One more report is dated only ${month} of some year; it may be of this day.`
      : `${count(many, 'more report', 'more reports')} are dated only ${month} of some year; any of them may be of this day.`,
  /** What follows a link to the reports dated only by the month or year of a day. */
  perhapsOf: (many: number): string =>
    many === 1 ? ', which may be of this day.' : ', any of which may be of this day.',
  /** The link from a day or a report. */
  link: (day: string): string => `${day} in every year`,
  heading: 'On this day',
  why: 'Every report of a day of the year, whatever the year.',
  open: 'The days of the year',
  dayReports: (day: string, many: number): string => `${day}: ${reports(many)}`,
};
