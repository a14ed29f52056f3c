import { stopped } from '../full-stop.ts';
import { number, on } from './numbers.ts';
import type { SentencePart, SourceLineNames } from '../sentence.ts';

const text = (words: string): SentencePart => ({ part: 'text', text: words });

/** The words on a report's page and in rows of reports, in English. */
export const enReport = {
  untitled: 'Report without a title',
  footnotes: 'Footnotes',
  backToText: (note: number): string => `Back to the text at note ${note}`,
  /** `Report by Trend, filed from Baku, 30 November 2020`, always whole. */
  sourceLine: ({ source, place, dateline, date }: SourceLineNames): SentencePart[] => [
    ...(source === undefined ? [text('Report')] : [text('Report by '), { part: 'source' as const, text: source }]),
    ...(place !== undefined
      ? [text(', filed from '), { part: 'place' as const, text: place }]
      : dateline
        ? []
        : [text(', no dateline')]),
    text(', '),
    { part: 'date', text: date },
  ],
  inLanguage: (language: string): string => `. In ${language}`,
  /** The document's title, before the archive's name; `title`: with its full stop. */
  pageTitle: (title: string, source: string | undefined, date: string): string =>
    `${title} ${source === undefined ? '' : `${source}, `}${date}`,
  titleNote: {
    supplied: 'Title supplied by the archive; the report was printed without one.',
    opening: 'Title taken by the archive from the opening words; the report was printed without one.',
    withdrawn: 'Title supplied by the archive.',
  },
  describedBy: 'Described by the archive, not by the source.',
  places: 'Places',
  organisations: 'Organisations',
  provenance: 'Provenance',
  publishedAt: 'Published at',
  notKnown: 'Not known',
  seen: (date: string): string => `, seen ${date}`,
  keptCopies: 'Kept copies',
  byline: 'Byline',
  inPrint: 'In print',
  edition: (edition: string): string =>
    /edition/i.test(edition) ? edition : /^\d+$/.test(edition) ? `edition ${edition}` : `${edition} edition`,
  section: (section: string): string => (/^section\b/i.test(section) ? section : `section ${section}`),
  page: (page: string): string => `page ${page}`,
  received: 'Received',
  receivedFrom: (from: string | undefined, date: string | undefined): string =>
    [from === undefined ? '' : `from ${from}`, date === undefined ? '' : on(date)].filter(Boolean).join(', '),
  rights: 'Rights',
  rightsHolder: (holder: string): string => stopped(`Held by ${holder}`),
  whatThisMeans: 'What this means',
  address: 'Address',
  hash: 'Text, SHA-256',
  file: 'File',
  history: 'history',
  suggestCorrection: 'Suggest a correction',
  editFile: 'Edit the file',
  suggestByMail: 'Suggest a correction by mail',
  correctionSubject: (title: string): string => `Correction: ${title}`,
  correctionBody: (address: string, sha256: string): string =>
    `Report: ${address}\nText, SHA-256: ${sha256}\n\nWhat the page says:\n\nWhat it should say:\n\nHow you know:\n`,
  corrections: 'Corrections',
  noCorrections: 'None. The text stands as received.',
  notes: 'Notes',
  cite: 'Cite',
  neighbours: 'Previous and next report',
  previous: 'Previous',
  next: 'Next',
  /** The bar over a report that was opened from a search. */
  highlight: {
    label: 'Words searched for',
    at: (place: number, places: number, isCut: boolean): string =>
      `${number(place)} of ${isCut ? 'the first ' : ''}${number(places)} ${places === 1 ? 'place' : 'places'} marked`,
    none: 'The words searched for do not stand in this report.',
    previous: 'Previous',
    next: 'Next',
    off: 'Switch off',
    /** What the buttons are spoken with: `Previous place`, `Switch off the marks`. */
    place: 'place',
    marks: 'the marks',
  },
  withdrawn: 'This report was withdrawn',
  withdrawnOn: (date: string): string => `This report was withdrawn ${on(date)}`,
  whatRemains:
    'The text is no longer kept in any output of this archive. Its description, its address and the hash of the text as first kept remain, so that a citation of it still leads here.',
};
