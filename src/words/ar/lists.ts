import type { enLists } from '../en/lists.ts';
import { count, isolated, number, reports, span, time } from './numbers.ts';

export const arLists: typeof enLists = {
  newestFirst: 'الأحدث أولًا',
  oldestFirst: 'الأقدم أولًا',
  titleOldestFirst: (title) => `${title}، الأقدم أولًا`,
  order: 'الترتيب',
  onThisPage: 'في هذه الصفحة',
  byYear: 'بحسب السنة',
  figures: 'الأرقام في جدول',
  year: 'السنة',
  reports: 'التقارير',
  grid: reports,
  chart: (first, last) => `التقارير بحسب السنة، ${span(String(first), String(last))}`,
  pageTitle: (title, page) => (page === 1 ? title : `${isolated(title)}، الصفحة ${number(page)}`),
  allPages: 'كل صفحات هذه القائمة',
  pageOf: (page, first, last) => `${number(page)}: ${span(first, last)}`,
  headed: (title, many) => `${isolated(title)}، ${reports(many)}`,
  names: 'الأسماء',
  preferred: 'الاسم المستعمل هنا',
  moreNames: (many) =>
    count(many, {
      one: 'اسم آخر',
      two: 'اسمان آخران',
      few: '# أسماء أخرى',
      many: '# اسمًا آخر',
      other: '# اسم آخر',
    }),
  nameUse: ({ language, by, from, to, note }) =>
    [language, by === undefined ? '' : isolated(by), time(from, to), note === undefined ? '' : isolated(note)]
      .filter(Boolean)
      .join('؛ '),
  description: 'الوصف',
  note: 'ملاحظة الأرشيف',
  website: 'الموقع',
  kind: 'النوع',
  alone: 'قائمة بذاتها',
  plainNames: 'أسماء بلا بطاقة',
  plainNamesWhy: 'تذكرها التقارير، ولم يكتب الأرشيف بطاقة لها بعد.',
  plainName: 'اسم تذكره التقارير؛ لم يكتب الأرشيف بطاقة له بعد.',
  movedTitle: (title) => `نُقلت: ${isolated(title)}`,
  moved: 'انتقلت هذه الصفحة إلى',
};
