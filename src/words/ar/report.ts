import type { enReport } from '../en/report.ts';
import { stopped } from '../full-stop.ts';
import { piece } from '../sentence.ts';
import { count, isolated, number } from './numbers.ts';

/** The words on a report's page and in rows of reports, in Arabic. */
export const arReport: typeof enReport = {
  untitled: 'تقرير بلا عنوان',
  footnotes: 'الحواشي',
  backToText: (note) => `العودة إلى النص عند الحاشية ${note}`,
  sourceLine: ({ source, place, dateline, date }) => [
    ...(source === undefined
      ? [piece('text', 'المصدر غير معروف')]
      : [piece('text', 'المصدر: '), piece('source', source)]),
    ...(place !== undefined
      ? [piece('text', '، مكان الإرسال: '), piece('place', place)]
      : dateline
        ? []
        : [piece('text', '، بلا سطر للمكان والتاريخ')]),
    piece('text', '، '),
    piece('date', date),
  ],
  inLanguage: (language) => `. اللغة: ${language}`,
  pageTitle: (title, source, date) =>
    `${isolated(title)} ${source === undefined ? '' : `${isolated(source)}، `}${date}`,
  titleNote: {
    supplied: 'العنوان من وضع الأرشيف؛ طُبع التقرير بلا عنوان.',
    opening: 'العنوان أخذه الأرشيف من الكلمات الأولى؛ طُبع التقرير بلا عنوان.',
    withdrawn: 'العنوان من وضع الأرشيف.',
  },
  describedBy: 'هذا الوصف من الأرشيف لا من المصدر.',
  places: 'الأماكن',
  organisations: 'المنظمات',
  provenance: 'المنشأ',
  publishedAt: 'نُشر في',
  notKnown: 'غير معروف',
  seen: (date) => `، شوهد في ${date}`,
  keptCopies: 'نسخ محفوظة',
  byline: 'التوقيع',
  inPrint: 'في المطبوع',
  edition: (edition) => `الطبعة ${isolated(edition)}`,
  section: (section) => `القسم ${isolated(section)}`,
  page: (page) => `الصفحة ${isolated(page)}`,
  received: 'التسلّم',
  receivedFrom: (from, date) =>
    [from === undefined ? '' : `من ${isolated(from)}`, date === undefined ? '' : `في ${date}`]
      .filter(Boolean)
      .join('، '),
  rights: 'الحقوق',
  rightsHolder: (holder) => stopped(`صاحب الحق: ${isolated(holder)}`),
  whatThisMeans: 'ما معنى هذا',
  address: 'العنوان على الشبكة',
  hash: 'بصمة النص SHA-256',
  file: 'الملف',
  history: 'سجل التغييرات',
  suggestCorrection: 'اقتراح تصحيح',
  editFile: 'تعديل الملف',
  suggestByMail: 'اقتراح تصحيح بالبريد',
  correctionSubject: (title) => `تصحيح: ${isolated(title)}`,
  correctionBody: (address, sha256) =>
    `التقرير: ${address}\nبصمة النص SHA-256: ${sha256}\n\nما تقوله الصفحة:\n\nما ينبغي أن تقوله:\n\nكيف عُرف ذلك:\n`,
  corrections: 'التصحيحات',
  noCorrections: 'لا شيء. النص كما وصل.',
  notes: 'ملاحظات',
  cite: 'الاستشهاد',
  neighbours: 'التقرير السابق والتالي',
  previous: 'السابق',
  next: 'التالي',
  highlight: {
    label: 'الكلمات المطلوبة',
    at: (place, places, isCut) =>
      `الموضع ${number(place)} من ${isCut ? 'أول ' : ''}${count(places, {
        zero: '# موضع معلَّم',
        one: 'موضع معلَّم واحد',
        two: 'موضعين معلَّمين',
        few: '# مواضع معلَّمة',
        many: '# موضعًا معلَّمًا',
        other: '# موضع معلَّم',
      })}`,
    none: 'الكلمات المطلوبة ليست في هذا التقرير.',
    previous: 'السابق',
    next: 'التالي',
    off: 'إزالة',
    place: 'الموضع',
    marks: 'العلامات',
  },
  withdrawn: 'سُحب هذا التقرير',
  withdrawnOn: (date) => `سُحب هذا التقرير في ${date}`,
  whatRemains:
    'لم يعد النص محفوظًا في أي من مخرجات هذا الأرشيف. يبقى وصفه وعنوانه وبصمة النص كما حُفظ أول مرة، كي يظل أي استشهاد به يقود إلى هنا.',
};
