import { dateText } from '../archive/date-text.ts';
import { pageNumbers } from '../archive/pagination.ts';
import { routes } from '../archive/routes.ts';
import type { Words } from '../words/words.ts';
import type { Answered } from './search-client.ts';
import { make } from './make.ts';
import { searchRow } from './search-row.ts';

/** Where results lead: addresses within the archive, and pages of the same search. */
export interface ResultLinks {
  href: (address: string) => string;
  page: (page: number) => string;
  onPage: (page: number) => void;
}

/** The results of one page, or what stands in their place where there are none. */
export function searchResults({ answer, capabilities }: Answered, words: Words, links: ResultLinks): HTMLElement[] {
  if (answer.total > 0)
    return [make('ol', { class: 'results' }, ...answer.hits.map((hit) => searchRow(hit, words, links.href)))];
  const date = (value: string | undefined): string | undefined =>
    value === undefined ? undefined : dateText(value, words);
  return [
    hung(
      words.search.held,
      make('p', {}, words.search.heldText(capabilities.reports, date(capabilities.first), date(capabilities.last))),
    ),
    hung(words.search.waysIn, waysIn(words, links.href)),
  ];
}

/** The ways to every report without search. */
export function waysIn(words: Words, href: (address: string) => string): HTMLParagraphElement {
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

/** The pages of the results; only the total where there is one page. */
export function searchPages(
  total: number,
  page: number,
  pages: number,
  words: Words,
  links: ResultLinks,
): HTMLElement[] {
  if (total === 0) return [];
  const link = (to: number, text: string, label?: string): HTMLAnchorElement => {
    const anchor = make('a', { href: links.page(to), 'aria-label': label }, text);
    anchor.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      links.onPage(to);
    });
    return anchor;
  };
  const number = (shown: number | undefined): Node =>
    shown === undefined
      ? make('span', { class: 'gap', 'aria-hidden': 'true' }, '…')
      : shown === page
        ? make('span', { class: 'current', 'aria-current': 'page' }, words.number(shown))
        : link(shown, words.number(shown), words.pagination.page(shown));
  const items = [
    ...(page > 1 ? [link(page - 1, words.pagination.previous)] : []),
    ...pageNumbers(page, pages).map(number),
    ...(page < pages ? [link(page + 1, words.pagination.next)] : []),
  ];
  return [
    make(
      'div',
      { class: 'pagination' },
      ...(pages > 1
        ? [
            make(
              'nav',
              { 'aria-label': words.pagination.label },
              make('ul', {}, ...items.map((item) => make('li', {}, item))),
            ),
          ]
        : []),
      make('p', { class: 'count' }, words.pagination.total(total, page, pages)),
    ),
  ];
}
