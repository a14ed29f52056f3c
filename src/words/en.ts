const number = new Intl.NumberFormat('en');
const plural = new Intl.PluralRules('en');

/** `1 report`, `1,204 reports`. */
const count = (many: number, one: string, other: string): string =>
  `${number.format(many)} ${plural.select(many) === 'one' ? one : other}`;

/** The interface in English. Functions build sentences, so that another language may order them its own way. */
export const en = {
  language: 'en',
  direction: 'ltr' as 'ltr' | 'rtl',
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  number: (value: number): string => number.format(value),
  reports: (many: number): string => count(many, 'report', 'reports'),
  /** A date in words; month (from 1) and day only where known. */
  date: (year: number, month?: string, day?: number): string => [day, month, year].filter((part) => part !== undefined).join(' '),
  report: {
    untitled: 'Report without a title',
    footnotes: 'Footnotes',
    backToText: (note: number): string => `Back to the text at note ${note}`,
  },
};
