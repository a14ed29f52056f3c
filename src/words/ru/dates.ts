/** The names of the months in Russian, the first month first. */
export const ruMonths = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
];

/** The same beside a day. */
export const ruMonthsInDates = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];

/** A date in words; month (from 1) and day only where known. */
export const ruDate = (year: number, month?: number, day?: number): string =>
  [day, month === undefined ? undefined : (day === undefined ? ruMonths : ruMonthsInDates)[month - 1], year]
    .filter((part) => part !== undefined)
    .join(' ');
