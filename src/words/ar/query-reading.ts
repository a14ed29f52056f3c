import { sayQueryWith, type TermLeads } from '../say-query.ts';

const terms: TermLeads = {
  start: 'كلمة تبدأ بـ ',
  word: 'الكلمة ',
  words: 'الكلمات ',
  phrase: 'العبارة ',
  phrases: 'العبارات ',
};

/** What all must hold, of a search, in Arabic. */
export const arQueryReading = sayQueryWith({
  language: 'ar',
  quotes: ['«', '»'],
  having: 'فيها ',
  had: terms,
  lacking: 'ليس فيها ',
  lacked: terms,
  and: ' و',
  or: ' أو ',
  orClause: '، أو ',
  comma: '، ',
  alsoClause: 'و',
  not: 'ما عدا ',
  facets: {
    place: 'المكان ',
    filed: 'مكان الإرسال ',
    org: 'المنظمة ',
    source: 'المصدر ',
    language: 'اللغة ',
  },
  upTo: ['التاريخ حتى ', ''],
  from: ['التاريخ منذ ', ''],
  on: ['التاريخ ', ''],
  between: ['التاريخ من ', ' إلى ', ''],
});
