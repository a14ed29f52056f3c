import type { enSearch } from '../en/search.ts';
import { and, count, isolated, number, reports, span } from './numbers.ts';
import { arSearchAnswer } from './search-answer.ts';

const SORTS: Readonly<Record<string, string>> = {
  newest: 'الأحدث أولًا',
  oldest: 'الأقدم أولًا',
  relevance: 'ما كثرت الكلمات في عنوانه أولًا، ثم الأحدث',
};

/** The search page's words in Arabic. */
export const arSearch: typeof enSearch = {
  title: 'البحث',
  pageTitle: (typed, page) =>
    [
      typed === '' ? 'البحث' : `${isolated(/["“”„«»]/.test(typed) ? typed : `«${typed}»`)} – البحث`,
      ...(page > 1 ? [`الصفحة ${number(page)}`] : []),
    ].join('، '),
  found: (total) => (total === 0 ? 'لا تقرير يطابق' : reports(total)),
  everything: 'كل ما يحفظه الأرشيف.',
  alsoSearched: (name, typed) => `بُحث أيضًا، بدلالة «${isolated(typed)}»، عن ${isolated(name)}.`,
  searchedIn: (languages, narrowed) =>
    `جرى البحث في كل اللغات (${number(languages.length)}): ${and(languages)}${narrowed ? '؛ وقائمة «اللغة» تضيّقها' : ''}.`,
  facets: {
    place: 'المكان',
    filed: 'مكان الإرسال',
    org: 'المنظمة',
    source: 'المصدر',
    language: 'اللغة',
  },
  narrow: (total) => `تضييق: ${reports(total)}`,
  findAmong: {
    place: (many) => `البحث بين الأماكن (${number(many)})`,
    filed: (many) => `البحث بين الأماكن (${number(many)})`,
    org: (many) => `البحث بين المنظمات (${number(many)})`,
    source: (many) => `البحث بين المصادر (${number(many)})`,
    language: (many) => `البحث بين اللغات (${number(many)})`,
  },
  toResults: 'إلى النتائج',
  noneFound: 'لا شيء بهذا الاسم.',
  filters: 'المرشحات',
  filter: (facet, name) => `${facet}: ${isolated(name)}`,
  dates: (from, to) =>
    from !== undefined && to !== undefined ? span(from, to) : from !== undefined ? `منذ ${from}` : `حتى ${to}`,
  remove: (filter) => `إزالة المرشح: ${filter}`,
  unknown: (id) => `${isolated(id)} (غير معروف هنا)`,
  from: 'من',
  to: 'إلى',
  dateHelp: 'اكتبوا التاريخ هكذا: 1994 أو مارس 1994 أو 3 مارس 1994 أو 1994-03-03.',
  order: 'الترتيب',
  sorts: { newest: 'الأحدث', oldest: 'الأقدم', relevance: 'الصلة' },
  status: (total, sort, page, pages) =>
    total === 0
      ? 'لا تقرير يطابق.'
      : `${reports(total)}، ${SORTS[sort] ?? sort}${pages > 1 ? `؛ الصفحة ${number(page)} من ${number(pages)}` : ''}.`,
  searching: 'يجري البحث …',
  withdrawn: 'مسحوب. ',
  held: 'المحفوظ',
  heldText: (many, first, last) =>
    many === 0
      ? 'لا يحفظ الأرشيف أي تقرير بعد.'
      : `جرى البحث في ${count(many, {
          one: 'تقرير واحد',
          two: 'تقريرين',
          few: '# تقارير',
          many: '# تقريرًا',
          other: '# تقرير',
        })}${first === undefined ? '' : `، ${span(first, last ?? first)}`}.`,
  waysIn: 'طرق أخرى',
  byDate: 'كل التقارير بحسب التاريخ',
  byPlace: 'كل التقارير بحسب المكان',
  bySource: 'كل التقارير بحسب المصدر',
  help: 'كيفية البحث',
  withoutScript: 'يعمل البحث في المتصفح ويحتاج إلى JavaScript. ويمكن الوصول إلى كل تقرير دونه أيضًا:',
  notBuilt: 'يعمل البحث في الأرشيف المبني: الأمر npm start يبنيه ويعرضه.',
  retry: 'المحاولة ثانية',
  ...arSearchAnswer,
};
