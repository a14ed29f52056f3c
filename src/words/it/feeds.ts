import type { enFeeds } from '../en/feeds.ts';

/** The words of the feeds and of the links to them, in Italian. */
export const itFeeds: typeof enFeeds = {
  of: {
    places: (name) => `${name}: notizie`,
    organisations: (name) => `${name}: notizie`,
    sources: (name) => `${name}: notizie della fonte`,
  },
  describe: (title) =>
    `${title}: le ultime per prime, secondo il giorno in cui una notizia fu ricevuta, corretta o ritirata, altrimenti secondo la sua data.`,
  corrected: (date, note) => `Correzione, ${date}: ${note}`,
  follow: 'Segui:',
  link: (title, form) => `${title} (${form})`,
};
