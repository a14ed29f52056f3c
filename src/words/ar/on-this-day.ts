import type { enOnThisDay } from '../en/on-this-day.ts';
import { number, reports, span } from './numbers.ts';

/** The words of the pages that gather a day of the year over all years, in Arabic. */
export const arOnThisDay: typeof enOnThisDay = {
  day: (month, day) => `${day} ${month}`,
  pageTitle: (day) => `${day} في كل السنوات`,
  describe: (day) => `كل تقارير ${day} التي يحفظها الأرشيف، من أي سنة.`,
  holds: (many, years, first, last) =>
    `${reports(many)} من هذا اليوم؛ ${years === 1 ? `من ${first} وحدها` : `عدد السنوات ${number(years)}، ${span(first, last)}`}.`,
  perhaps: (many, month) => `وتقارير لا يقول تاريخها إلا الشهر (${month})، وقد تكون من هذا اليوم: ${reports(many)}.`,
  perhapsOf: () => '، وقد تكون من هذا اليوم.',
  link: (day) => `${day} في كل السنوات`,
  heading: 'في مثل هذا اليوم',
  why: 'كل تقارير يوم من أيام السنة، من أي سنة.',
  open: 'أيام السنة',
  dayReports: (day, many) => `${day}: ${reports(many)}`,
};
