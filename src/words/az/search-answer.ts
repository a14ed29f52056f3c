import type { enSearchAnswer } from '../en/search-answer.ts';
import { and, number, or, reports, span } from './numbers.ts';

const quoted = (items: readonly string[]): string[] => items.map((item) => `“${item}”`);

const NAMED = { place: 'yer', filed: 'yer', org: 'təşkilat', source: 'mənbə' };
const UNITS = { year: 'İllər', month: 'Aylar', day: 'Günlər' };

/** What the search page says of an answer, of an empty one and of a failure, in Azerbaijani. */
export const azSearchAnswer: typeof enSearchAnswer = {
  idle: 'Sözlər, ifadələr, adlar və tarixlər hər xəbərdə axtarılır. Yaxud hamısına baxın.',
  browseAll: 'Bütün xəbərlər, əvvəlcə yenilər',
  noReportHolds: (term) => `Heç bir xəbərdə yoxdur: “${term}”.`,
  noReportOfDates: (term) => `Bu tarixlərin heç bir xəbərində yoxdur: “${term}”.`,
  near: 'Axtarışınız dəyişdirilməyib; arxivdə ona yaxın olanlar:',
  common: (words) =>
    words.length === 1
      ? `${and(quoted(words))} sözü başqa sözlərlə yanaşı axtarmaq üçün çox geniş yayılıb və buraxılıb.`
      : `${and(quoted(words))} sözləri başqa sözlərlə yanaşı axtarmaq üçün çox geniş yayılıb və buraxılıb.`,
  commonIn: (words, languages) =>
    words.length === 1
      ? `${and(quoted(words))} sözü bu dillərdəki xəbərlərdə başqa sözlərlə yanaşı axtarmaq üçün çox geniş yayılıb və onlarda buraxılıb: ${and(languages)}.`
      : `${and(quoted(words))} sözləri bu dillərdəki xəbərlərdə başqa sözlərlə yanaşı axtarmaq üçün çox geniş yayılıb və onlarda buraxılıb: ${and(languages)}.`,
  unknownName: (field, value) => `Arxivə məlum olmayan ad (${NAMED[field]}): “${value}”.`,
  readAs: (field, value, names) => `${field}: “${value}” belə oxundu: ${or(names)}.`,
  words: 'Sözlər',
  looser: 'Daha geniş axtarışlar',
  withoutPart: (part) => `Bu şərt olmadan: ${part}`,
  withoutFacet: (facet) => `“${facet}” siyahısındakı seçim olmadan`,
  withoutDates: 'İstənilən tarixlə',
  withoutFilters: 'Heç bir süzgəc olmadan',
  datesTurned: 'Tarixlərin yerini dəyişməklə',
  asPhrase: (phrase) => `İfadə və ya ad kimi: ${phrase}`,
  anyWord: 'Sözlərin hamısı yox, istənilən biri ilə',
  heldHere: 'Nədən bəhs etsə də, bu süzgəclər və tarixlərlə arxivdə var:',
  none: 'heç nə',
  pastLast: (page, pages) => `Belə səhifə yoxdur: ${number(page)}. Sonuncu səhifə: ${number(pages)}.`,
  suggestions: 'Təkliflər',
  suggestionKinds: { place: 'Yerlər', org: 'Təşkilatlar', source: 'Mənbələr', word: 'Başlıqlardakı sözlər' },
  findAmongValues: (facet, many) => `“${facet}” siyahısında tap (${number(many)})`,
  units: { year: 'İl', month: 'Ay', day: 'Gün' },
  chart: (unit, first, last) => `${UNITS[unit]} üzrə tapılan xəbərlər, ${span(first, last)}`,
  bar: (period, many) => `${period}: ${reports(many)}`,
  stillLoading: {
    worker: 'Axtarış proqramı hələ yüklənir.',
    table: 'Yerlər, mənbələr və tarixlər cədvəli hələ yüklənir.',
    index: 'Sözlər göstəricisi hələ yüklənir.',
    texts: 'Tapılan xəbərlərin mətnləri hələ yüklənir.',
  },
  meanwhile: 'Hər xəbərə axtarışsız da çatmaq olar:',
  failed: 'Axtarış yüklənmədi',
  faults: {
    worker: 'Axtarış proqramını yükləmək mümkün olmadı.',
    table: 'Yerlər, mənbələr və tarixlər cədvəlini yükləmək və ya oxumaq mümkün olmadı.',
    index: 'Sözlər göstəricisini yükləmək və ya oxumaq mümkün olmadı.',
    wasm: 'Axtarışa WebAssembly lazımdır, bu brauzer və ya onun ayarı isə onu işlətmir.',
    mismatch:
      'Sözlər göstəricisi ilə yerlər, mənbələr və tarixlər cədvəli bir-birinə uyğun gəlmir. Bəlkə arxiv indicə yenilənib: yenidən cəhd edin və ya səhifəni təzələyin.',
  },
  said: 'Bildirilən:',
};
