import type { enReport } from '../en/report.ts';
import { stopped } from '../full-stop.ts';
import { piece } from '../sentence.ts';
import { number } from './numbers.ts';

/** The words on a report's page and in rows of reports, in Azerbaijani. */
export const azReport: typeof enReport = {
  untitled: 'Başlıqsız xəbər',
  footnotes: 'Qeydlər',
  backToText: (note) => `Mətnə qayıt, qeyd ${note}`,
  // Names take no suffix here, whatever they are.
  sourceLine: ({ source, place, dateline, date }) => [
    ...(source === undefined
      ? [piece('text', 'Mənbə məlum deyil')]
      : [piece('text', 'Mənbə: '), piece('source', source)]),
    ...(place !== undefined
      ? [piece('text', ', göndərildiyi yer: '), piece('place', place)]
      : dateline
        ? []
        : [piece('text', ', yer və tarix sətri yoxdur')]),
    piece('text', ', '),
    piece('date', date),
  ],
  inLanguage: (language) => `. Dil: ${language}`,
  pageTitle: (title, source, date) => `${title} ${source === undefined ? '' : `${source}, `}${date}`,
  titleNote: {
    supplied: 'Başlığı arxiv verib; xəbər başlıqsız çap olunub.',
    opening: 'Başlığı arxiv ilk sözlərdən götürüb; xəbər başlıqsız çap olunub.',
    withdrawn: 'Başlığı arxiv verib.',
  },
  describedBy: 'Təsvir arxivindir, mənbənin deyil.',
  places: 'Yerlər',
  organisations: 'Təşkilatlar',
  provenance: 'Mənşə',
  publishedAt: 'Dərc olunduğu yer',
  notKnown: 'Məlum deyil',
  seen: (date) => `, baxılıb: ${date}`,
  keptCopies: 'Saxlanılan surətlər',
  byline: 'İmza',
  inPrint: 'Çapda',
  edition: (edition) => `buraxılış: ${edition}`,
  section: (section) => `bölmə: ${section}`,
  page: (page) => `səhifə ${page}`,
  received: 'Alınıb',
  receivedFrom: (from, date) => [from === undefined ? '' : `kimdən: ${from}`, date ?? ''].filter(Boolean).join(', '),
  rights: 'Hüquqlar',
  rightsHolder: (holder) => stopped(`Hüquq sahibi: ${holder}`),
  whatThisMeans: 'Bu nə deməkdir',
  address: 'Ünvan',
  hash: 'Mətn, SHA-256',
  file: 'Fayl',
  history: 'tarixçə',
  suggestCorrection: 'Düzəliş təklif et',
  editFile: 'Faylı dəyişdir',
  suggestByMail: 'Poçtla düzəliş təklif et',
  correctionSubject: (title) => `Düzəliş: ${title}`,
  correctionBody: (address, sha256) =>
    `Xəbər: ${address}\nMətn, SHA-256: ${sha256}\n\nSəhifə nə deyir:\n\nNə deməlidir:\n\nBu haradan məlumdur:\n`,
  corrections: 'Düzəlişlər',
  noCorrections: 'Yoxdur. Mətn alındığı kimidir.',
  notes: 'Qeydlər',
  cite: 'İstinad',
  neighbours: 'Əvvəlki və növbəti xəbər',
  previous: 'Əvvəlki',
  next: 'Növbəti',
  highlight: {
    label: 'Axtarılan sözlər',
    at: (place, places, isCut) => `İşarələnmiş yer: ${number(place)} / ${isCut ? 'ilk ' : ''}${number(places)}`,
    none: 'Axtarılan sözlər bu xəbərdə yoxdur.',
    previous: 'Əvvəlki',
    next: 'Növbəti',
    off: 'Söndür',
    place: 'yer',
    marks: 'işarələr',
  },
  withdrawn: 'Bu xəbər geri götürülüb',
  withdrawnOn: (date) => `Bu xəbər geri götürülüb: ${date}`,
  whatRemains:
    'Mətn artıq bu arxivin heç bir çıxışında saxlanılmır. Təsviri, ünvanı və mətnin ilk saxlanıldığı halın yoxlama cəmi qalır ki, ona edilən istinad yenə buraya gətirsin.',
};
