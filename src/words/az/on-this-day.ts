import type { enOnThisDay } from '../en/on-this-day.ts';
import { number, reports, span } from './numbers.ts';

/** The words of the pages that gather a day of the year over all years, in Azerbaijani. */
export const azOnThisDay: typeof enOnThisDay = {
  day: (month, day) => `${day} ${month}`,
  pageTitle: (day) => `${day}: bütün illər`,
  describe: (day) => `${day}: arxivin saxladığı bu günün bütün xəbərləri, istənilən ildən.`,
  holds: (many, years, first, last) =>
    `Bu günün xəbərləri: ${number(many)}; ${years === 1 ? `yalnız ${first}` : `${number(years)} il, ${span(first, last)}`}.`,
  perhaps: (many, month) => `Tarixində yalnız ay olan (${month}), bəlkə də bu günə aid daha ${reports(many)} var.`,
  perhapsOf: () => '; bəlkə də bu günündür.',
  link: (day) => `${day}: bütün illər`,
  heading: 'Bu gün',
  why: 'İlin bir gününün bütün xəbərləri, istənilən ildən.',
  open: 'İlin günləri',
  dayReports: (day, many) => `${day}: ${reports(many)}`,
};
