import type { enFeeds } from '../en/feeds.ts';
import { isolated } from './numbers.ts';

/** The words of the feeds and of the links to them, in Arabic. */
export const arFeeds: typeof enFeeds = {
  of: {
    places: (name) => `تقارير عن ${isolated(name)}`,
    organisations: (name) => `تقارير عن ${isolated(name)}`,
    sources: (name) => `تقارير ${isolated(name)}`,
  },
  describe: (title) => `${isolated(title)}: الأحدث أولًا، بحسب يوم تسلّم التقرير أو تصحيحه أو سحبه، وإلا فبحسب تاريخه.`,
  corrected: (date, note) => `صُحّح في ${date}: ${isolated(note)}`,
  follow: 'متابعة:',
  link: (title, form) => `${isolated(title)} (${form})`,
};
