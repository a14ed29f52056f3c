import type { enOnThisDay } from '../en/on-this-day.ts';
import { number, reports, span } from './numbers.ts';

/** The words of the pages that gather a day of the year over all years, in Italian. */
export const itOnThisDay: typeof enOnThisDay = {
  day: (month, day) => `${day} ${month}`,
  pageTitle: (day) => `${day}: ogni anno`,
  describe: (day) => `Tutte le notizie conservate che portano questo giorno, di qualsiasi anno: ${day}.`,
  holds: (many, years, first, last) =>
    `${reports(many)} di questo giorno; ${years === 1 ? `solo ${first}` : `anni: ${number(years)}, ${span(first, last)}`}.`,
  perhaps: (many, month) =>
    `Con la sola data di un mese, che può comprendere questo giorno (${month}): altre ${reports(many)}.`,
  perhapsOf: () => ', forse di questo giorno.',
  link: (day) => `${day}: ogni anno`,
  heading: 'In questo giorno',
  why: 'Tutte le notizie di un giorno dell’anno, di qualsiasi anno.',
  open: 'I giorni dell’anno',
  dayReports: (day, many) => `${day}: ${reports(many)}`,
};
