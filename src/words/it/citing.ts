import type { enCiting } from '../en/citing.ts';
import { pageOrPages } from '../grammar.ts';
import { itDate, itMonths } from './dates.ts';
import { number, reports } from './numbers.ts';

/** The words of references, of notes on them and of what takes them away, in Italian. */
export const itCiting: typeof enCiting = {
  styles: { apa: 'APA', chicago: 'Chicago', mla: 'MLA' },
  formats: { ris: 'RIS', bibtex: 'BibTeX', csl: 'CSL-JSON', csv: 'CSV' },
  // The styles give the order of a date in English alone; APA begins with the year, the others follow the language.
  dates: {
    apa: (year, of, day) =>
      [
        year,
        ...(of === undefined ? [] : [[day, itMonths[of - 1]].filter((part) => part !== undefined).join(' ')]),
      ].join(', '),
    chicago: itDate,
    mla: itDate,
  },
  and: 'e',
  page: (page) => pageOrPages(page, 'p.', 'pp.'),
  withdrawn: (date) => `Ritirata: ${date}`,
  publishedAt: (address, seen) => `Pubblicata a ${address}${seen === undefined ? '' : `, vista: ${seen}`}.`,
  copy: 'Copia',
  copied: 'Copiato',
  selected: 'Selezionato, da copiare a mano',
  download: 'Scarica',
  downloadResults: (total, most) =>
    total > most ? `Scarica le prime ${number(most)} di ${reports(total)}:` : `Scarica ${reports(total)}:`,
  preparing: 'Si prepara il file …',
  downloaded: (many) => `Scaricate: ${reports(many)}.`,
  downloadFailed: 'Non è stato possibile preparare il file.',
  resultsFile: 'risultati',
  columns: {
    date: 'Data',
    title: 'Titolo',
    supplied: 'Titolo attribuito dall’archivio',
    source: 'Fonte',
    place: 'Luogo di invio',
    places: 'Luoghi',
    language: 'Lingua',
    withdrawn: 'Ritirata',
    address: 'Indirizzo',
    archive: 'Archivio',
  },
  yes: 'sì',
  no: 'no',
};
