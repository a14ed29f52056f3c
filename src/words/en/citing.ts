import { pageOrPages } from '../grammar.ts';
import { number, reports } from './numbers.ts';
import { enMonths } from './dates.ts';

const month = (value: number | undefined): string | undefined =>
  value === undefined ? undefined : enMonths[value - 1];

/** The months as MLA shortens them: those of up to four letters whole, the others to three, September to four. */
const shortMonth = (value: number | undefined): string | undefined => {
  const name = month(value);
  if (name === undefined || name.length <= 4) return name;
  return `${name.slice(0, name === 'September' ? 4 : 3)}.`;
};

const joined = (parts: readonly (string | number | undefined)[], by: string): string =>
  parts.filter((part) => part !== undefined).join(by);

/** The words of references, of notes on them and of what takes them away, in English. */
export const enCiting = {
  styles: { apa: 'APA', chicago: 'Chicago', mla: 'MLA' },
  formats: { ris: 'RIS', bibtex: 'BibTeX', csl: 'CSL-JSON', csv: 'CSV' },
  /** A date as each style writes it; month (from 1) and day only where known. */
  dates: {
    apa: (year: number, of?: number, day?: number): string =>
      joined([year, joined([month(of), day], ' ') || undefined], ', '),
    chicago: (year: number, of?: number, day?: number): string =>
      day === undefined ? joined([month(of), year], ' ') : `${month(of)} ${day}, ${year}`,
    mla: (year: number, of?: number, day?: number): string => joined([day, shortMonth(of), year], ' '),
  },
  and: 'and',
  /** MLA’s word for a page (`4`, `B-12`), or for several (`4-5`); the page may bear it already. */
  page: (page: string): string => pageOrPages(page, 'p.', 'pp.'),
  /** What a reference says of a report that was withdrawn; `date` as the style writes it. */
  withdrawn: (date: string): string => `Withdrawn ${date}`,
  /** Where a report was published, with the day it was seen there in words: a note in what reference managers read. */
  publishedAt: (address: string, seen: string | undefined): string =>
    `Published at ${address}${seen === undefined ? '' : `, seen ${seen}`}.`,
  copy: 'Copy',
  copied: 'Copied',
  /** Where the browser keeps the clipboard from the page. */
  selected: 'Selected, to copy by hand',
  download: 'Download',
  /** Before the links that take away a search's results: all of them, or as many as go at once. */
  downloadResults: (total: number, most: number): string =>
    total > most ? `Download the first ${number(most)} of ${reports(total)}:` : `Download ${reports(total)}:`,
  preparing: 'Preparing the download …',
  downloaded: (many: number): string => `${reports(many)} downloaded.`,
  downloadFailed: 'The download could not be prepared.',
  /** The name of the file of a search's results, before its ending. */
  resultsFile: 'search-results',
  /** The columns of a search's results as a table. */
  columns: {
    date: 'Date',
    title: 'Title',
    supplied: 'Title supplied by the archive',
    source: 'Source',
    place: 'Filed from',
    places: 'Places',
    language: 'Language',
    withdrawn: 'Withdrawn',
    address: 'Address',
    archive: 'Archive',
  },
  yes: 'yes',
  no: 'no',
};
