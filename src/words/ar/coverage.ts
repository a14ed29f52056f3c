import type { enCoverage } from '../en/coverage.ts';
import { isolated, number, span } from './numbers.ts';

const told = (periods: readonly { first: string; last: string }[]): string =>
  periods.map(({ first, last }) => span(first, last)).join('، ');

/** What pages say of the time that the reports of a source cover, in Arabic. */
export const arCoverage: typeof enCoverage = {
  byMonth: 'شهرًا بشهر',
  monthTable: (name) => `تقارير ${isolated(name)} شهرًا بشهر`,
  monthGaps: (empty, months, spans, longest) =>
    `أشهر بلا تقارير: ${number(empty)} من ${number(months)}؛ ${spans > longest.length ? 'وأطول الفترات' : 'وهي'}: ${told(longest)}.`,
  noMonthGap: (months) => `لا شهر بلا تقارير، وعدد الأشهر ${number(months)}.`,
  indexLine: (kind, first, last) =>
    [kind, first === undefined || last === undefined ? undefined : span(first, last)]
      .filter((part) => part !== undefined)
      .join('، '),
  filed: 'مرسلة منه',
  about: 'عنه',
  inset: 'يبيّن الإطار في الخريطة الصغيرة أين ذلك.',
  dots: 'كل نقطة تمثل مكانًا لا يقع في مكان آخر، مع كل ما يقع فيه.',
  notOnMap: (many) =>
    `أماكن من هذا النوع ليست على الخريطة لأن إحداثياتها غير معروفة أو تقع جنوب حافتها: ${number(many)}.`,
};
