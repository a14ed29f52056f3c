import type { enCiting } from '../en/citing.ts';
import { azDate, azMonths } from './dates.ts';
import { number, reports } from './numbers.ts';

/** The words of references, of notes on them and of what takes them away, in Azerbaijani. */
export const azCiting: typeof enCiting = {
  styles: { apa: 'APA', chicago: 'Chicago', mla: 'MLA' },
  formats: { ris: 'RIS', bibtex: 'BibTeX', csl: 'CSL-JSON', csv: 'CSV' },
  // The styles give the order of a date in English alone; APA begins with the year, the others follow the language.
  dates: {
    apa: (year, of, day) =>
      [
        year,
        ...(of === undefined ? [] : [[day, azMonths[of - 1]].filter((part) => part !== undefined).join(' ')]),
      ].join(', '),
    chicago: azDate,
    mla: azDate,
  },
  and: 'və',
  page: (page) => `s. ${page}`,
  withdrawn: (date) => `Geri götürülüb: ${date}`,
  publishedAt: (address, seen) => `Dərc olunub: ${address}${seen === undefined ? '' : `, baxılıb: ${seen}`}.`,
  copy: 'Köçür',
  copied: 'Köçürüldü',
  selected: 'Seçildi, əl ilə köçürün',
  download: 'Endir',
  downloadResults: (total, most) =>
    total > most ? `Tapılanların (${number(total)}) ilk ${number(most)} xəbərini endir:` : `Endir, ${reports(total)}:`,
  preparing: 'Fayl hazırlanır …',
  downloaded: (many) => `Endirildi: ${reports(many)}.`,
  downloadFailed: 'Faylı hazırlamaq mümkün olmadı.',
  resultsFile: 'axtarish-neticeleri',
  columns: {
    date: 'Tarix',
    title: 'Başlıq',
    supplied: 'Başlığı arxiv verib',
    source: 'Mənbə',
    place: 'Göndərildiyi yer',
    places: 'Yerlər',
    language: 'Dil',
    withdrawn: 'Geri götürülüb',
    address: 'Ünvan',
    archive: 'Arxiv',
  },
  yes: 'bəli',
  no: 'xeyr',
};
