/** The names of the months in Azerbaijani, the first month first. */
export const azMonths = [
  'yanvar',
  'fevral',
  'mart',
  'aprel',
  'may',
  'iyun',
  'iyul',
  'avqust',
  'sentyabr',
  'oktyabr',
  'noyabr',
  'dekabr',
];

/** A date in words; month (from 1) and day only where known. */
export const azDate = (year: number, month?: number, day?: number): string =>
  [day, month === undefined ? undefined : azMonths[month - 1], year].filter((part) => part !== undefined).join(' ');
