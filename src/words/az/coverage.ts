import type { enCoverage } from '../en/coverage.ts';
import { number, span } from './numbers.ts';

const told = (periods: readonly { first: string; last: string }[]): string =>
  periods.map(({ first, last }) => span(first, last)).join(', ');

/** What pages say of the time that the reports of a source cover, in Azerbaijani. */
export const azCoverage: typeof enCoverage = {
  byMonth: 'Aylar üzrə',
  monthTable: (name) => `${name}: aylar üzrə xəbərlər`,
  monthGaps: (empty, months, spans, longest) =>
    `Xəbərsiz aylar: ${number(months)} aydan ${number(empty)}; ${spans > longest.length ? 'ən uzun aralar' : 'bunlar'}: ${told(longest)}.`,
  noMonthGap: (months) => `Hər ayda xəbər var, cəmi ${number(months)} ay.`,
  indexLine: (kind, first, last) =>
    [kind, first === undefined || last === undefined ? undefined : span(first, last)]
      .filter((part) => part !== undefined)
      .join(', '),
  filed: 'Buradan göndərilənlər',
  about: 'Onun haqqında',
  inset: 'Kiçik xəritədəki çərçivə bunun harada olduğunu göstərir.',
  dots: 'Nöqtə başqa yerin içində olmayan yeri və onun içindəki hər şeyi göstərir.',
  notOnMap: (many) =>
    `Belə yerlərdən xəritədə olmayanlar, çünki koordinatları məlum deyil və ya onun kənarından cənubdadır: ${number(many)}.`,
};
