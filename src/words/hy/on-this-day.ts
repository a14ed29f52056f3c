import type { enOnThisDay } from '../en/on-this-day.ts';
import { number, reports, span } from './numbers.ts';

/** The words of the pages that gather a day of the year over all years, in Armenian. */
export const hyOnThisDay: typeof enOnThisDay = {
  day: (month, day) => `${day} ${month}`,
  pageTitle: (day) => `${day}. բոլոր տարիները`,
  describe: (day) => `${day}. այս օրվա բոլոր հաղորդումները, որ պահում է արխիվը, ցանկացած տարվա։`,
  holds: (many, years, first, last) =>
    `Այս օրվա հաղորդումներ՝ ${number(many)}, ${years === 1 ? `միայն ${first}` : `${number(years)} տարի, ${span(first, last)}`}։`,
  perhaps: (many, month) => `Կա ևս ${reports(many)}, որի ամսաթվում միայն ամիսն է (${month}). գուցե այս օրվանն է։`,
  perhapsOf: () => ', գուցե այս օրվանն է։',
  link: (day) => `${day}. բոլոր տարիները`,
  heading: 'Այս օրը',
  why: 'Տարվա մի օրվա բոլոր հաղորդումները, ցանկացած տարվա։',
  open: 'Տարվա օրերը',
  dayReports: (day, many) => `${day}՝ ${reports(many)}`,
};
