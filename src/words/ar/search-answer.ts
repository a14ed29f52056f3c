import type { enSearchAnswer } from '../en/search-answer.ts';
import { and, isolated, number, or, reports, span } from './numbers.ts';

const quoted = (items: readonly string[]): string[] => items.map((item) => `«${item}»`);

const NAMED = { place: 'مكان', filed: 'مكان', org: 'منظمة', source: 'مصدر' };
const UNITS = { year: 'السنة', month: 'الشهر', day: 'اليوم' };

/** What the search page says of an answer, of an empty one and of a failure, in Arabic. */
export const arSearchAnswer: typeof enSearchAnswer = {
  idle: 'يُبحث عن الكلمات والعبارات والأسماء والتواريخ في كل تقرير. أو تصفحوها كلها.',
  browseAll: 'كل التقارير، الأحدث أولًا',
  noReportHolds: (term) => `لا تقرير فيه «${isolated(term)}».`,
  noReportOfDates: (term) => `لا تقرير بهذه التواريخ فيه «${isolated(term)}».`,
  near: 'لم يُغيَّر بحثكم؛ وقريب منه في الأرشيف',
  common: (words) =>
    words.length === 1
      ? `الكلمة ${and(quoted(words))} شائعة جدًا فلا يُبحث عنها إلى جانب غيرها، وقد تُركت.`
      : `الكلمات ${and(quoted(words))} شائعة جدًا فلا يُبحث عنها إلى جانب غيرها، وقد تُركت.`,
  commonIn: (words, languages) =>
    words.length === 1
      ? `الكلمة ${and(quoted(words))} شائعة جدًا في تقارير هذه اللغات فلا يُبحث عنها هناك إلى جانب غيرها، وقد تُركت فيها: ${and(languages)}.`
      : `الكلمات ${and(quoted(words))} شائعة جدًا في تقارير هذه اللغات فلا يُبحث عنها هناك إلى جانب غيرها، وقد تُركت فيها: ${and(languages)}.`,
  unknownName: (field, value) => `اسم لا يعرفه الأرشيف (${NAMED[field]}): «${isolated(value)}».`,
  readAs: (field, value, names) => `${isolated(field)}: قُرئ «${isolated(value)}» على أنه ${or(names)}.`,
  words: 'الكلمات',
  looser: 'بحث أوسع',
  withoutPart: (part) => `دون الشرط: ${isolated(part)}`,
  withoutFacet: (facet) => `دون الاختيار في قائمة «${isolated(facet)}»`,
  withoutDates: 'بأي تاريخ',
  withoutFilters: 'دون أي مرشح',
  datesTurned: 'بتبديل موضع التاريخين',
  asPhrase: (phrase) => `عبارةً أو اسمًا: ${isolated(phrase)}`,
  anyWord: 'بأي من الكلمات لا بها كلها',
  heldHere: 'أيًّا كان ما تقوله، ففي الأرشيف بهذه المرشحات والتواريخ',
  none: 'لا تقرير',
  pastLast: (page, pages) => `لا توجد صفحة ${number(page)}؛ تنتهي النتائج بالصفحة ${number(pages)}.`,
  suggestions: 'اقتراحات',
  suggestionKinds: { place: 'أماكن', org: 'منظمات', source: 'مصادر', word: 'كلمات في العناوين' },
  findAmongValues: (facet, many) => `البحث في قائمة «${isolated(facet)}» (${number(many)})`,
  units: { year: 'السنة', month: 'الشهر', day: 'اليوم' },
  chart: (unit, first, last) => `التقارير التي وُجدت بحسب ${UNITS[unit]}، ${span(first, last)}`,
  bar: (period, many) => `${period}: ${reports(many)}`,
  stillLoading: {
    worker: 'ما زال برنامج البحث يُحمَّل.',
    table: 'ما زال جدول الأماكن والمصادر والتواريخ يُحمَّل.',
    index: 'ما زال فهرس الكلمات يُحمَّل.',
    texts: 'ما زالت نصوص التقارير التي وُجدت تُحمَّل.',
  },
  meanwhile: 'يمكن الوصول إلى كل تقرير دون بحث أيضًا:',
  failed: 'لم يُحمَّل البحث',
  faults: {
    worker: 'تعذّر تحميل برنامج البحث.',
    table: 'تعذّر تحميل جدول الأماكن والمصادر والتواريخ أو قراءته.',
    index: 'تعذّر تحميل فهرس الكلمات أو قراءته.',
    wasm: 'يحتاج البحث إلى WebAssembly، وهذا المتصفح أو إعداد فيه يرفض تشغيله.',
    mismatch:
      'فهرس الكلمات وجدول الأماكن والمصادر والتواريخ لا يتوافقان. ربما جُدّد الأرشيف الآن: حاولوا ثانية أو أعيدوا تحميل الصفحة.',
  },
  said: 'نص الرسالة:',
};
