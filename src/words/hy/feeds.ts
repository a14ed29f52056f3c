import type { enFeeds } from '../en/feeds.ts';

/** The words of the feeds and of the links to them, in Armenian. */
export const hyFeeds: typeof enFeeds = {
  of: {
    places: (name) => `${name}. հաղորդումներ`,
    organisations: (name) => `${name}. հաղորդումներ`,
    sources: (name) => `${name}. աղբյուրի հաղորդումները`,
  },
  describe: (title) =>
    `${title}. վերջինները նախ՝ ըստ հաղորդման ստացման, ուղղման կամ հետկանչման օրվա, այլապես ըստ նրա ամսաթվի։`,
  corrected: (date, note) => `Ուղղվել է, ${date}. ${note}`,
  follow: 'Հետևել՝',
  link: (title, form) => `${title} (${form})`,
};
