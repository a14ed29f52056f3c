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
