import { on } from './numbers.ts';

/** The words of the feeds and of the links to them, in English. */
export const enFeeds = {
  /** What the feed of a place, an organisation or a source brings. */
  of: {
    places: (name: string): string => `Reports about ${name}`,
    organisations: (name: string): string => `Reports about ${name}`,
    sources: (name: string): string => `Reports by ${name}`,
  },
  describe: (title: string): string =>
    `${title}: the last first, by the day on which a report was received, corrected or withdrawn, else by its own date.`,
  corrected: (date: string, note: string): string => `Corrected ${on(date)}: ${note}`,
  /** Before the links to a page's feeds. */
  follow: 'Follow:',
  /** A feed by its title and form, for readers' programs and as what a link is spoken with. */
  link: (title: string, form: string): string => `${title} (${form})`,
};
