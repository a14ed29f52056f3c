import type { enCiting } from '../en/citing.ts';
import { arDate, arMonths } from './dates.ts';
import { isolated, number, reports } from './numbers.ts';

/** The words of references, of notes on them and of what takes them away, in Arabic. */
export const arCiting: typeof enCiting = {
  styles: { apa: 'APA', chicago: 'Chicago', mla: 'MLA' },
  formats: { ris: 'RIS', bibtex: 'BibTeX', csl: 'CSL-JSON', csv: 'CSV' },
  // The styles give the order of a date in English alone; APA begins with the year, the others follow the language.
  dates: {
    apa: (year, of, day) =>
      [
        year,
        ...(of === undefined ? [] : [[day, arMonths[of - 1]].filter((part) => part !== undefined).join(' ')]),
      ].join('، '),
    chicago: arDate,
    mla: arDate,
  },
  and: 'و',
  page: (page) => `ص ${isolated(page)}`,
  withdrawn: (date) => `سُحب في ${date}`,
  publishedAt: (address, seen) => `نُشر في ${address}${seen === undefined ? '' : `، شوهد في ${seen}`}.`,
  copy: 'نسخ',
  copied: 'نُسخ',
  selected: 'محدَّد، للنسخ باليد',
  download: 'تنزيل',
  downloadResults: (total, most) =>
    total > most ? `تنزيل أول ${number(most)} مما وُجد (${number(total)}):` : `تنزيل ما وُجد: ${reports(total)}:`,
  preparing: 'يُعَدّ الملف …',
  downloaded: (many) => `جرى تنزيل: ${reports(many)}.`,
  downloadFailed: 'تعذّر إعداد الملف.',
  resultsFile: 'search-results',
  columns: {
    date: 'التاريخ',
    title: 'العنوان',
    supplied: 'العنوان من وضع الأرشيف',
    source: 'المصدر',
    place: 'مكان الإرسال',
    places: 'الأماكن',
    language: 'اللغة',
    withdrawn: 'مسحوب',
    address: 'العنوان على الشبكة',
    archive: 'الأرشيف',
  },
  yes: 'نعم',
  no: 'لا',
};
