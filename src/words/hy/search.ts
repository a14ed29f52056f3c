import type { enSearch } from '../en/search.ts';
import { and, number, reports, span } from './numbers.ts';
import { hySearchAnswer } from './search-answer.ts';

const SORTS: Readonly<Record<string, string>> = {
  newest: 'նախ նորերը',
  oldest: 'նախ հները',
  relevance: 'նախ վերնագրում ամենաշատ բառեր ունեցողները, հետո նորերը',
};

/** The search page's words in Armenian. */
export const hySearch: typeof enSearch = {
  title: 'Որոնում',
  pageTitle: (typed, page) =>
    [
      typed === '' ? 'Որոնում' : `${/["“”„«»]/.test(typed) ? typed : `«${typed}»`} – Որոնում`,
      ...(page > 1 ? [`էջ ${number(page)}`] : []),
    ].join(', '),
  found: (total) => (total === 0 ? 'Ոչ մի հաղորդում չի համապատասխանում' : reports(total)),
  everything: 'Ամենը, ինչ պահում է արխիվը։',
  alsoSearched: (name, typed) => `«${typed}» բառով որոնվել է նաև՝ ${name}։`,
  searchedIn: (languages, narrowed) =>
    `Որոնվել է բոլոր լեզուներով (${number(languages.length)})՝ ${and(languages)}${narrowed ? '. «Լեզու» ցանկը նեղացնում է դրանք' : ''}։`,
  facets: {
    place: 'Վայր',
    filed: 'Ուղարկման վայր',
    org: 'Կազմակերպություն',
    source: 'Աղբյուր',
    language: 'Լեզու',
  },
  narrow: (total) => `Նեղացնել՝ ${reports(total)}`,
  findAmong: {
    place: (many) => `Գտնել ${number(many)} վայրի մեջ`,
    filed: (many) => `Գտնել ${number(many)} վայրի մեջ`,
    org: (many) => `Գտնել ${number(many)} կազմակերպության մեջ`,
    source: (many) => `Գտնել ${number(many)} աղբյուրի մեջ`,
    language: (many) => `Գտնել ${number(many)} լեզվի մեջ`,
  },
  toResults: 'Դեպի արդյունքները',
  noneFound: 'Այսպիսի անուն չկա։',
  filters: 'Զտիչներ',
  filter: (facet, name) => `${facet}՝ ${name}`,
  dates: (from, to) =>
    from !== undefined && to !== undefined
      ? span(from, to)
      : from !== undefined
        ? `${from} և ավելի ուշ`
        : `${to ?? ''} և ավելի վաղ`,
  remove: (filter) => `Հանել զտիչը՝ ${filter}`,
  unknown: (id) => `${id} (այստեղ հայտնի չէ)`,
  from: 'Սկիզբ',
  to: 'վերջ',
  dateHelp: 'Գրեք ամսաթիվը այսպես՝ 1994, մարտ 1994, 3 մարտի 1994 կամ 1994-03-03։',
  order: 'Կարգ',
  sorts: { newest: 'Նորերը', oldest: 'Հները', relevance: 'Համապատասխանություն' },
  status: (total, sort, page, pages) =>
    total === 0
      ? 'Ոչ մի հաղորդում չի համապատասխանում։'
      : `${reports(total)}, ${SORTS[sort] ?? sort}${pages > 1 ? `, էջ ${number(page)} / ${number(pages)}` : ''}։`,
  searching: 'Որոնվում է …',
  withdrawn: 'Հետ կանչված։ ',
  held: 'Ինչ է պահվում',
  heldText: (many, first, last) =>
    many === 0
      ? 'Արխիվում դեռ ոչ մի հաղորդում չկա։'
      : `Որոնվել է ${reports(many)}${first === undefined ? '' : `, ${span(first, last ?? first)}`}։`,
  waysIn: 'Այլ ճանապարհներ',
  byDate: 'Բոլոր հաղորդումներն ըստ ամսաթվի',
  byPlace: 'Բոլոր հաղորդումներն ըստ վայրի',
  bySource: 'Բոլոր հաղորդումներն ըստ աղբյուրի',
  help: 'Ինչպես որոնել',
  withoutScript:
    'Որոնումն աշխատում է դիտարկիչում և պահանջում է JavaScript։ Ամեն հաղորդման կարելի է հասնել նաև առանց դրա՝',
  notBuilt: 'Որոնումն աշխատում է կառուցված արխիվում. npm start հրամանը կառուցում և ցույց է տալիս այն։',
  retry: 'Փորձել կրկին',
  ...hySearchAnswer,
};
