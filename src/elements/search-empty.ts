import { dateText } from '../archive/date-text.ts';
import { routes } from '../archive/routes.ts';
import { printQuery } from '../query/print-query.ts';
import type { SearchState } from '../query/search-address.ts';
import type { Looser } from '../search/backend.ts';
import type { Words } from '../words/words.ts';
import { make } from './make.ts';
import type { Answered } from './search-client.ts';
import type { SearchLinks } from './search-links.ts';
import { missingNotes } from './search-missing.ts';
import { facetName } from './search-names.ts';

/** What stands in place of results where a search finds nothing: its words, looser searches, what is held, other ways. */
export function emptyAnswer(state: SearchState, answered: Answered, words: Words, links: SearchLinks): HTMLElement[] {
  const missing = missingNotes(state, answered.answer, words, links);
  const looser = answered.answer.empty?.looser ?? [];
  return [
    ...(missing.length === 0 ? [] : [hung(words.search.words, ...missing.map((note) => make('p', {}, ...note)))]),
    ...(looser.length === 0
      ? []
      : [
          hung(
            words.search.looser,
            make(
              'ul',
              { class: 'looser' },
              ...looser.map((search) => looserRow(state, search, answered, words, links)),
            ),
          ),
        ]),
    hung(words.search.held, ...heldNotes(state, answered, words, links)),
    hung(words.search.waysIn, waysIn(words, links)),
  ];
}

function looserRow(
  state: SearchState,
  search: Looser,
  answered: Answered,
  words: Words,
  links: SearchLinks,
): HTMLLIElement {
  const { tree, facets, after, before } = search.request;
  const loosened: SearchState = { ...state, q: printQuery(tree), facets, after, before, page: 1 };
  return make(
    'li',
    {},
    links.search(loosened, [make('bdi', {}, without(search, answered, words))], { focusHead: true }),
    make('span', { class: 'count' }, words.number(search.total)),
  );
}

function without({ without: part }: Looser, { capabilities }: Answered, words: Words): string {
  switch (part.kind) {
    case 'part':
      return words.search.withoutPart(printQuery(part.part));
    case 'facet':
      return words.search.withoutFacet(facetName(part.facet, capabilities, words));
    case 'dates':
      return words.search.withoutDates;
    case 'filters':
      return words.search.withoutFilters;
    case 'turned':
      return words.search.datesTurned;
    case 'phrase':
      return words.search.asPhrase(printQuery(part.phrase));
    default:
      return words.search.anyWord;
  }
}

function heldNotes(
  state: SearchState,
  { answer, capabilities }: Answered,
  words: Words,
  links: SearchLinks,
): HTMLParagraphElement[] {
  const date = (value: string | undefined): string | undefined => value && dateText(value, words);
  const { reports, first, last } = capabilities;
  const searched = make('p', {}, words.search.heldText(reports, date(first), date(last)));
  const narrowed =
    state.after !== undefined ||
    state.before !== undefined ||
    Object.values(state.facets).some((ids) => ids.length > 0);
  const held = answer.empty?.held ?? 0;
  if (!narrowed) return [searched];
  const amount = words.reports(held);
  return [
    searched,
    make(
      'p',
      {},
      `${words.search.heldHere} `,
      held === 0 ? words.search.none : links.search({ ...state, q: '', page: 1 }, [amount], { focusHead: true }),
      words.fullStop,
    ),
  ];
}

/** The ways to every report without search. */
export function waysIn(words: Words, { href }: Pick<SearchLinks, 'href'>): HTMLParagraphElement {
  return make(
    'p',
    { class: 'links' },
    make('a', { href: href(routes.dates()) }, words.search.byDate),
    make('a', { href: href(routes.index('places')) }, words.search.byPlace),
    make('a', { href: href(routes.index('sources')) }, words.search.bySource),
    make('a', { href: href(routes.searchHelp()) }, words.search.help),
  );
}

function hung(head: string, ...content: Node[]): HTMLElement {
  return make('section', { class: 'hung' }, make('h2', { class: 'side-head' }, head), make('div', {}, ...content));
}
