/** The names of the months in Italian, the first month first. */
export const itMonths = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
];

/** A date in words; month (from 1) and day only where known. */
export const itDate = (year: number, month?: number, day?: number): string =>
  [day, month === undefined ? undefined : itMonths[month - 1], year].filter((part) => part !== undefined).join(' ');
