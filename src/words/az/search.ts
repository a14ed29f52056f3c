import type { enSearch } from '../en/search.ts';
import { and, number, reports, span } from './numbers.ts';
import { azSearchAnswer } from './search-answer.ts';

const SORTS: Readonly<Record<string, string>> = {
  newest: 'əvvəlcə yenilər',
  oldest: 'əvvəlcə köhnələr',
  relevance: 'əvvəlcə başlığında daha çox söz olanlar, sonra yenilər',
};

/** The search page's words in Azerbaijani. */
export const azSearch: typeof enSearch = {
  title: 'Axtarış',
  pageTitle: (typed, page) =>
    [
      typed === '' ? 'Axtarış' : `${/["“”„«»]/.test(typed) ? typed : `“${typed}”`} – Axtarış`,
      ...(page > 1 ? [`səhifə ${number(page)}`] : []),
    ].join(', '),
  found: (total) => (total === 0 ? 'Uyğun xəbər yoxdur' : reports(total)),
  everything: 'Arxivin saxladığı hər şey.',
  alsoSearched: (name, typed) => `“${typed}” üzrə bu da axtarıldı: ${name}.`,
  searchedIn: (languages, narrowed) =>
    `Bütün dillərdə axtarıldı (${number(languages.length)}): ${and(languages)}${narrowed ? '; “Dil” siyahısı onları daraldır' : ''}.`,
  facets: { place: 'Yer', filed: 'Göndərildiyi yer', org: 'Təşkilat', source: 'Mənbə', language: 'Dil' },
  narrow: (total) => `Daralt: ${reports(total)}`,
  findAmong: {
    place: (many) => `${number(many)} yer arasında tap`,
    filed: (many) => `${number(many)} yer arasında tap`,
    org: (many) => `${number(many)} təşkilat arasında tap`,
    source: (many) => `${number(many)} mənbə arasında tap`,
    language: (many) => `${number(many)} dil arasında tap`,
  },
  toResults: 'Nəticələrə keç',
  noneFound: 'Belə ad yoxdur.',
  filters: 'Süzgəclər',
  filter: (facet, name) => `${facet}: ${name}`,
  dates: (from, to) =>
    from !== undefined && to !== undefined
      ? span(from, to)
      : from !== undefined
        ? `${from} və sonra`
        : `${to ?? ''} və əvvəl`,
  remove: (filter) => `Süzgəci götür: ${filter}`,
  unknown: (id) => `${id} (burada məlum deyil)`,
  from: 'Başlanğıc',
  to: 'son',
  dateHelp: 'Tarixi belə yazın: 1994, mart 1994, 3 mart 1994 və ya 1994-03-03.',
  order: 'Sıra',
  sorts: { newest: 'Yenilər', oldest: 'Köhnələr', relevance: 'Uyğunluq' },
  status: (total, sort, page, pages) =>
    total === 0
      ? 'Uyğun xəbər yoxdur.'
      : `${reports(total)}, ${SORTS[sort] ?? sort}${pages > 1 ? `; səhifə ${number(page)} / ${number(pages)}` : ''}.`,
  searching: 'Axtarılır …',
  withdrawn: 'Geri götürülüb. ',
  held: 'Nə saxlanılır',
  heldText: (many, first, last) =>
    many === 0
      ? 'Arxivdə hələ heç bir xəbər yoxdur.'
      : `${reports(many)} içində axtarıldı${first === undefined ? '' : `, ${span(first, last ?? first)}`}.`,
  waysIn: 'Başqa yollar',
  byDate: 'Bütün xəbərlər tarix üzrə',
  byPlace: 'Bütün xəbərlər yer üzrə',
  bySource: 'Bütün xəbərlər mənbə üzrə',
  help: 'Necə axtarmalı',
  withoutScript: 'Axtarış brauzerdə işləyir və JavaScript tələb edir. Hər xəbərə onsuz da çatmaq olar:',
  notBuilt: 'Axtarış qurulmuş arxivdə işləyir: npm start onu qurur və göstərir.',
  retry: 'Yenidən cəhd et',
  ...azSearchAnswer,
};
