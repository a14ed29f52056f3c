import type { enReport } from '../en/report.ts';
import { piece } from '../sentence.ts';
import { number } from './numbers.ts';

/** The words on a report's page and in rows of reports, in Armenian. */
export const hyReport: typeof enReport = {
  untitled: 'Հաղորդում առանց վերնագրի',
  footnotes: 'Ծանոթագրություններ',
  backToText: (note) => `Վերադառնալ տեքստին, ծանոթագրություն ${note}`,
  // Names take no ending here, whatever they are.
  sourceLine: ({ source, place, dateline, date }) => [
    ...(source === undefined
      ? [piece('text', 'Աղբյուրը հայտնի չէ')]
      : [piece('text', 'Աղբյուր՝ '), piece('source', source)]),
    ...(place !== undefined
      ? [piece('text', ', ուղարկման վայր՝ '), piece('place', place)]
      : dateline
        ? []
        : [piece('text', ', առանց տեղի և ամսաթվի տողի')]),
    piece('text', ', '),
    piece('date', date),
  ],
  inLanguage: (language) => `։ Լեզու՝ ${language}`,
  pageTitle: (title, source, date) => `${title} ${source === undefined ? '' : `${source}, `}${date}`,
  titleNote: {
    supplied: 'Վերնագիրը տվել է արխիվը. հաղորդումը տպվել է առանց վերնագրի։',
    opening: 'Վերնագիրը արխիվը վերցրել է առաջին բառերից. հաղորդումը տպվել է առանց վերնագրի։',
    withdrawn: 'Վերնագիրը տվել է արխիվը։',
  },
  describedBy: 'Նկարագրությունը արխիվինն է, ոչ թե աղբյուրինը։',
  places: 'Վայրեր',
  organisations: 'Կազմակերպություններ',
  provenance: 'Ծագում',
  publishedAt: 'Որտեղ է հրապարակվել',
  notKnown: 'Հայտնի չէ',
  seen: (date) => `, դիտվել է՝ ${date}`,
  keptCopies: 'Պահված պատճեններ',
  byline: 'Ստորագրություն',
  inPrint: 'Տպագրում',
  edition: (edition) => `թողարկում՝ ${edition}`,
  section: (section) => `բաժին՝ ${section}`,
  page: (page) => `էջ ${page}`,
  received: 'Ստացվել է',
  receivedFrom: (from, date) => [from === undefined ? '' : `ումից՝ ${from}`, date ?? ''].filter(Boolean).join(', '),
  rights: 'Իրավունքներ',
  rightsHolder: (holder) => `Իրավատեր՝ ${holder}։`,
  whatThisMeans: 'Ինչ է սա նշանակում',
  address: 'Հասցե',
  hash: 'Տեքստ, SHA-256',
  file: 'Ֆայլ',
  history: 'պատմություն',
  suggestCorrection: 'Առաջարկել ուղղում',
  editFile: 'Փոփոխել ֆայլը',
  suggestByMail: 'Առաջարկել ուղղում փոստով',
  correctionSubject: (title) => `Ուղղում՝ ${title}`,
  correctionBody: (address, sha256) =>
    `Հաղորդում՝ ${address}\nՏեքստ, SHA-256՝ ${sha256}\n\nԻնչ է ասում էջը՝\n\nԻնչ պետք է ասի՝\n\nՈրտեղից է դա հայտնի՝\n`,
  corrections: 'Ուղղումներ',
  noCorrections: 'Չկան։ Տեքստը մնում է այնպես, ինչպես ստացվել է։',
  notes: 'Նշումներ',
  cite: 'Հղում',
  neighbours: 'Նախորդ և հաջորդ հաղորդումը',
  previous: 'Նախորդ',
  next: 'Հաջորդ',
  highlight: {
    label: 'Որոնված բառեր',
    at: (place, places, isCut) => `Նշված տեղ՝ ${number(place)} / ${isCut ? 'առաջին ' : ''}${number(places)}`,
    none: 'Որոնված բառերը այս հաղորդման մեջ չկան։',
    previous: 'Նախորդ',
    next: 'Հաջորդ',
    off: 'Անջատել',
    place: 'տեղը',
    marks: 'նշումները',
  },
  withdrawn: 'Այս հաղորդումը հետ է կանչվել',
  withdrawnOn: (date) => `Այս հաղորդումը հետ է կանչվել՝ ${date}`,
  whatRemains:
    'Տեքստն այլևս չի պահվում այս արխիվի ոչ մի ելքում։ Մնում են նրա նկարագրությունը, հասցեն և սկզբում պահված տեքստի ստուգիչ գումարը, որպեսզի նրան արված հղումը շարունակի բերել այստեղ։',
};
