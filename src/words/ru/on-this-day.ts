import type { enOnThisDay } from '../en/on-this-day.ts';
import { number, reports, span } from './numbers.ts';

/** The words of the pages that gather a day of the year over all years, in Russian. */
export const ruOnThisDay: typeof enOnThisDay = {
  day: (month, day) => `${day} ${month}`,
  pageTitle: (day) => `${day}: все годы`,
  describe: (day) => `${day}: все сообщения этого дня, какие хранит архив, за любой год.`,
  holds: (many, years, first, last) =>
    `${reports(many)} этого дня; ${years === 1 ? `только ${first}` : `лет: ${number(years)}, ${span(first, last)}`}.`,
  perhaps: (many, month) => `Ещё ${reports(many)}, где в дате только месяц (${month}); может быть, и этого дня.`,
  perhapsOf: () => '; возможно, этого дня.',
  link: (day) => `${day}: все годы`,
  heading: 'В этот день',
  why: 'Все сообщения одного дня года, за любой год.',
  open: 'Дни года',
  dayReports: (day, many) => `${day}: ${reports(many)}`,
};
