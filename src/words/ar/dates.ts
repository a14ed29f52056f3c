/** The names of the months in Arabic, the first month first. */
export const arMonths = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
];

/** A date in words; month (from 1) and day only where known. */
export const arDate = (year: number, month?: number, day?: number): string =>
  [day, month === undefined ? undefined : arMonths[month - 1], year].filter((part) => part !== undefined).join(' ');
