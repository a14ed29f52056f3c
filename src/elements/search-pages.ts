import { pageNumbers } from '../archive/pagination.ts';
import type { SearchState } from '../query/search-address.ts';
import type { Words } from '../words/words.ts';
import { make } from './make.ts';
import type { SearchLinks } from './search-links.ts';

/** The pages of the results; only the total where there is one page. */
export function searchPages(
  state: SearchState,
  total: number,
  pages: number,
  words: Words,
  links: SearchLinks,
): HTMLElement[] {
  if (total === 0) return [];
  const { page } = state;
  const link = (to: number, text: string, label?: string): HTMLAnchorElement =>
    links.search({ ...state, page: to }, [text], { label, focusHead: true });
  const number = (shown: number | undefined): Node =>
    shown === undefined
      ? make('span', { class: 'gap', 'aria-hidden': 'true' }, '…')
      : shown === page
        ? make('span', { class: 'current', 'aria-current': 'page' }, words.number(shown))
        : link(shown, words.number(shown), words.pagination.page(shown));
  const items = [
    ...(page > 1 ? [link(Math.min(page - 1, pages), words.pagination.previous)] : []),
    ...pageNumbers(Math.min(page, pages), pages).map(number),
    ...(page < pages ? [link(page + 1, words.pagination.next)] : []),
  ];
  const nav = make(
    'nav',
    { 'aria-label': words.pagination.label },
    make('ul', {}, ...items.map((item) => make('li', {}, item))),
  );
  return [
    make(
      'div',
      { class: 'pagination' },
      ...(pages > 1 || page > pages ? [nav] : []),
      make('p', { class: 'count' }, words.pagination.total(total, page, pages)),
    ),
  ];
}

/** What stands in place of results on a page behind the last. */
export function pastLast(state: SearchState, pages: number, words: Words, links: SearchLinks): HTMLParagraphElement {
  const last = links.search({ ...state, page: pages }, [words.pagination.page(pages)], { focusHead: true });
  return make('p', {}, words.search.pastLast(state.page, pages), ' ', last, words.fullStop);
}
