import type { enHoldings } from '../en/holdings.ts';
import { number, span } from './numbers.ts';

/** What the page about the archive says of what is held and what is not, in Azerbaijani. */
export const azHoldings: typeof enHoldings = {
  heading: 'Nə saxlanılır',
  counted: 'Bu sayt qurularkən sayılıb.',
  terms: {
    reports: 'Xəbərlər',
    first: 'Ən köhnəsi',
    last: 'Ən yenisi',
    days: 'Xəbəri olan günlər',
    sources: 'Mənbələr',
    places: 'Yerlər',
    organisations: 'Təşkilatlar',
    languages: 'Dillər',
  },
  language: (name, many) => `${name} (${many})`,
  lacks: 'Nə çatışmır',
  lacksNothing: 'Burada sayılanlardan heç nə.',
  emptyMonths: (empty, all, first, last) =>
    `Xəbərsiz aylar, ${span(first, last)}: ${number(all)} aydan ${number(empty)}. Bu, arxivdə nəyin çatışmadığını deyir, heç nəyin çap olunmadığını yox.`,
  uncertainMonths: (many) =>
    `Xəbəri olub-olmadığı məlum olmayan aylar (həmin ilin yalnız ili məlum olan xəbəri var): ${number(many)}.`,
  monthOnly: (many) => `Yalnız ayı məlum olan xəbərlər: ${number(many)}.`,
  yearOnly: (many) => `Yalnız ili məlum olan xəbərlər: ${number(many)}.`,
  noDateline: (many) => `Yer və tarix sətri olmayan xəbərlər: ${number(many)}.`,
  noFiledFrom: (many) => `Göndərildiyi yer məlum olmayan xəbərlər: ${number(many)}.`,
  noSource: (many) => `Mənbəyi məlum olmayan xəbərlər: ${number(many)}.`,
  noPlace: (many) => `Yersiz təsvir olunan xəbərlər: ${number(many)}.`,
  ownTitle: (many) => `Başlıqsız çap olunan, mötərizədə arxivin başlığını daşıyan xəbərlər: ${number(many)}.`,
  withdrawn: (many) => `Geri götürülən xəbərlər (mətni yoxdur, təsviri qalır): ${number(many)}.`,
  plainNames: (many) => `Xəbərlərdə hələ kartı olmayan adlar: ${number(many)}.`,
  noCoordinates: (many) => `Öz koordinatı olmayan yerlər: ${number(many)}.`,
};
