import type { enFeeds } from '../en/feeds.ts';

/** The words of the feeds and of the links to them, in Azerbaijani. */
export const azFeeds: typeof enFeeds = {
  of: {
    places: (name) => `${name}: xəbərlər`,
    organisations: (name) => `${name}: xəbərlər`,
    sources: (name) => `${name}: mənbənin xəbərləri`,
  },
  describe: (title) =>
    `${title}: sonuncular əvvəl, xəbərin alındığı, düzəldildiyi və ya geri götürüldüyü günə, yoxsa öz tarixinə görə.`,
  corrected: (date, note) => `Düzəliş, ${date}: ${note}`,
  follow: 'İzləyin:',
  link: (title, form) => `${title} (${form})`,
};
