import type { enHoldings } from '../en/holdings.ts';
import { number, span } from './numbers.ts';

/** What the page about the archive says of what is held and what is not, in Arabic. */
export const arHoldings: typeof enHoldings = {
  heading: 'المحفوظ',
  counted: 'عُدّ حين بُني هذا الموقع.',
  terms: {
    reports: 'التقارير',
    first: 'الأقدم',
    last: 'الأحدث',
    days: 'أيام فيها تقارير',
    sources: 'المصادر',
    places: 'الأماكن',
    organisations: 'المنظمات',
    languages: 'اللغات',
  },
  language: (name, many) => `${name} (${many})`,
  lacks: 'الناقص',
  lacksNothing: 'لا شيء مما يُعدّ هنا.',
  emptyMonths: (empty, all, first, last) =>
    `أشهر بلا تقارير، ${span(first, last)}: ${number(empty)} من ${number(all)}. وهذا يقول ما ينقص الأرشيف، لا أن شيئًا لم يُطبع.`,
  uncertainMonths: (many) => `أشهر لا يُعرف هل فيها تقارير، لأن في سنتها تقريرًا لا تُعرف إلا سنته: ${number(many)}.`,
  monthOnly: (many) => `تقارير لا يُعرف إلا شهرها: ${number(many)}.`,
  yearOnly: (many) => `تقارير لا تُعرف إلا سنتها: ${number(many)}.`,
  noDateline: (many) => `تقارير بلا سطر للمكان والتاريخ: ${number(many)}.`,
  noFiledFrom: (many) => `تقارير لا يُعرف مكان إرسالها: ${number(many)}.`,
  noSource: (many) => `تقارير لا يُعرف مصدرها: ${number(many)}.`,
  noPlace: (many) => `تقارير وُصفت بلا مكان: ${number(many)}.`,
  ownTitle: (many) => `تقارير طُبعت بلا عنوان وتحمل عنوانًا من الأرشيف بين قوسين: ${number(many)}.`,
  withdrawn: (many) => `تقارير مسحوبة، زال نصها وبقي وصفها: ${number(many)}.`,
  plainNames: (many) => `أسماء في التقارير بلا بطاقة بعد: ${number(many)}.`,
  noCoordinates: (many) => `أماكن بلا إحداثيات خاصة بها: ${number(many)}.`,
};
