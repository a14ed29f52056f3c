import type { enFeeds } from '../en/feeds.ts';

/** The words of the feeds and of the links to them, in Italian. */
export const itFeeds: typeof enFeeds = {
  of: {
    places: (name) => `${name}: notizie`,
    organisations: (name) => `${name}: notizie`,
    sources: (name) => `${name}: notizie della fonte`,
  },
  describe: (title) => `${title}: prima quelle aggiunte, corrette o ritirate per ultime.`,
  corrected: (date, note) => `Correzione, ${date}: ${note}`,
  follow: 'Segui:',
  link: (title, form) => `${title} (${form})`,
};
