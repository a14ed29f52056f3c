import type { enFeeds } from '../en/feeds.ts';

/** The words of the feeds and of the links to them, in Russian. */
export const ruFeeds: typeof enFeeds = {
  of: {
    places: (name) => `${name}: сообщения`,
    organisations: (name) => `${name}: сообщения`,
    sources: (name) => `${name}: сообщения источника`,
  },
  describe: (title) =>
    `${title}: сначала последние, по дню, когда сообщение получено, исправлено или отозвано, иначе по его дате.`,
  corrected: (date, note) => `Исправлено, ${date}: ${note}`,
  follow: 'Следить:',
  link: (title, form) => `${title} (${form})`,
};
