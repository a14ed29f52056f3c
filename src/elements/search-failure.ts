import type { Words } from '../words/words.ts';
import { make } from './make.ts';
import { waysIn } from './search-results.ts';

/** What stands in place of results where search did not load: what was said, a retry, and the other ways in. */
export function searchFailure(
  said: string,
  words: Words,
  href: (address: string) => string,
  onRetry: () => void,
): HTMLElement {
  const retry = make('button', { type: 'button', class: 'link' }, words.search.retry);
  retry.addEventListener('click', onRetry);
  return make(
    'div',
    { class: 'ruled', role: 'alert' },
    make('p', {}, `${words.search.failedText} ${said}`),
    ...(location.hostname === 'localhost' ? [make('p', {}, words.search.notBuilt)] : []),
    make('p', { class: 'links' }, retry, ...waysIn(words, href).childNodes),
  );
}
