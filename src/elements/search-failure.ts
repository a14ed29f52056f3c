import type { Words } from '../words/words.ts';
import { make } from './make.ts';
import { waysIn } from './search-empty.ts';
import type { SearchLinks } from './search-links.ts';
import type { SearchFault, SearchLoading } from './search-messages.ts';

/** What stands in place of results where search failed: what did, what was said, a retry, and the other ways in. */
export function searchFailure(
  fault: SearchFault,
  said: string,
  words: Words,
  links: SearchLinks,
  onRetry: () => void,
): HTMLElement {
  const retry = make('button', { type: 'button', class: 'link' }, words.search.retry);
  retry.addEventListener('click', onRetry);
  return make(
    'div',
    { class: 'ruled', role: 'alert' },
    make('p', {}, words.search.faults[fault]),
    ...(said === '' ? [] : [make('p', { class: 'also' }, `${words.search.said} ${said}`)]),
    ...(location.hostname === 'localhost' ? [make('p', {}, words.search.notBuilt)] : []),
    make('p', {}, retry),
    make('p', {}, words.search.meanwhile),
    waysIn(words, links),
  );
}

/** What stands in place of results while a slow line loads them: what is loading, and the other ways in. */
export function searchLoading(loading: SearchLoading, words: Words, links: SearchLinks): HTMLElement {
  return make(
    'div',
    { class: 'ruled' },
    make('p', {}, words.search.stillLoading[loading]),
    make('p', {}, words.search.meanwhile),
    waysIn(words, links),
  );
}
