import type { enCoverage } from '../en/coverage.ts';
import { number, span } from './numbers.ts';

const told = (periods: readonly { first: string; last: string }[]): string =>
  periods.map(({ first, last }) => span(first, last)).join(', ');

/** What pages say of the time that the reports of a source cover, in Italian. */
export const itCoverage: typeof enCoverage = {
  byMonth: 'Mese per mese',
  monthTable: (name) => `${name}: notizie mese per mese`,
  monthGaps: (empty, months, spans, longest) =>
    `Mesi senza notizie: ${number(empty)} su ${number(months)}; ${spans > longest.length ? 'i tratti più lunghi' : 'cioè'}: ${told(longest)}.`,
  noMonthGap: (months) => `In ogni mese ve n’è qualcuna, su ${number(months)}.`,
  indexLine: (kind, first, last) =>
    [kind, first === undefined || last === undefined ? undefined : span(first, last)]
      .filter((part) => part !== undefined)
      .join(', '),
  filed: 'Inviate da qui',
  about: 'Ne parlano',
  inset: 'La cornice nella piccola carta mostra dove si trova.',
  dots: 'Un punto sta per un luogo che non ne ha altri sopra di sé, e per tutto ciò che vi si trova.',
  notOnMap: (many) =>
    `Luoghi di questo genere che non vi stanno, perché le coordinate non sono note o sono a sud del suo margine: ${number(many)}.`,
};
