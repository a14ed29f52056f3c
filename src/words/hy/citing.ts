import type { enCiting } from '../en/citing.ts';
import { hyDate, hyMonths, hyMonthsInDates } from './dates.ts';
import { number, reports } from './numbers.ts';

/** The words of references, of notes on them and of what takes them away, in Armenian. */
export const hyCiting: typeof enCiting = {
  styles: { apa: 'APA', chicago: 'Chicago', mla: 'MLA' },
  formats: { ris: 'RIS', bibtex: 'BibTeX', csl: 'CSL-JSON', csv: 'CSV' },
  // The styles give the order of a date in English alone; APA begins with the year, the others follow the language.
  dates: {
    apa: (year, of, day) =>
      [
        year,
        ...(of === undefined
          ? []
          : [
              [day, (day === undefined ? hyMonths : hyMonthsInDates)[of - 1]]
                .filter((part) => part !== undefined)
                .join(' '),
            ]),
      ].join(', '),
    chicago: hyDate,
    mla: hyDate,
  },
  and: 'և',
  page: (page) => `էջ ${page}`,
  withdrawn: (date) => `Հետ է կանչվել՝ ${date}`,
  publishedAt: (address, seen) => `Հրապարակվել է՝ ${address}${seen === undefined ? '' : `, դիտվել է՝ ${seen}`}։`,
  copy: 'Պատճենել',
  copied: 'Պատճենված է',
  selected: 'Ընտրված է, պատճենեք ձեռքով',
  download: 'Ներբեռնել',
  downloadResults: (total, most) =>
    total > most
      ? `Ներբեռնել գտնվածի (${number(total)}) առաջին ${number(most)} հաղորդումը.`
      : `Ներբեռնել, ${reports(total)}.`,
  preparing: 'Ֆայլը պատրաստվում է …',
  downloaded: (many) => `Ներբեռնվել է՝ ${reports(many)}։`,
  downloadFailed: 'Չհաջողվեց պատրաստել ֆայլը։',
  resultsFile: 'search-results',
  columns: {
    date: 'Ամսաթիվ',
    title: 'Վերնագիր',
    supplied: 'Վերնագիրը տվել է արխիվը',
    source: 'Աղբյուր',
    place: 'Ուղարկման վայր',
    places: 'Վայրեր',
    language: 'Լեզու',
    withdrawn: 'Հետ կանչված',
    address: 'Հասցե',
    archive: 'Արխիվ',
  },
  yes: 'այո',
  no: 'ոչ',
};
