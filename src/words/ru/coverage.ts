import type { enCoverage } from '../en/coverage.ts';
import { number, span } from './numbers.ts';

const told = (periods: readonly { first: string; last: string }[]): string =>
  periods.map(({ first, last }) => span(first, last)).join(', ');

/** What pages say of the time that the reports of a source cover, in Russian. */
export const ruCoverage: typeof enCoverage = {
  byMonth: 'По месяцам',
  monthTable: (name) => `${name}: сообщения по месяцам`,
  monthGaps: (empty, months, spans, longest) =>
    `Месяцев без сообщений: ${number(empty)} из ${number(months)}; ${spans > longest.length ? 'самые длинные промежутки' : 'это'}: ${told(longest)}.`,
  noMonthGap: (months) => `Сообщения есть в каждом месяце, всего месяцев: ${number(months)}.`,
  indexLine: (kind, first, last) =>
    [kind, first === undefined || last === undefined ? undefined : span(first, last)]
      .filter((part) => part !== undefined)
      .join(', '),
  filed: 'Отправлено отсюда',
  about: 'Об этом месте',
  inset: 'Рамка на малой карте показывает, где это.',
  dots: 'Точка обозначает место, которое не входит ни в какое другое, вместе со всем, что в него входит.',
  notOnMap: (many) =>
    `Таких мест, которых на карте нет, потому что координаты неизвестны или лежат южнее её края: ${number(many)}.`,
};
