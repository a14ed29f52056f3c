/** The names of the months in Armenian, the first month first. */
export const hyMonths = [
  'հունվար',
  'փետրվար',
  'մարտ',
  'ապրիլ',
  'մայիս',
  'հունիս',
  'հուլիս',
  'օգոստոս',
  'սեպտեմբեր',
  'հոկտեմբեր',
  'նոյեմբեր',
  'դեկտեմբեր',
];

/** The same beside a day. */
export const hyMonthsInDates = hyMonths.map((month) => `${month}ի`);

/** A date in words; month (from 1) and day only where known. */
export const hyDate = (year: number, month?: number, day?: number): string =>
  [day, month === undefined ? undefined : (day === undefined ? hyMonths : hyMonthsInDates)[month - 1], year]
    .filter((part) => part !== undefined)
    .join(' ');
