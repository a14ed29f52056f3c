import type { Sort } from '../query/search-address.ts';
import type { Words } from '../words/words.ts';
import { make } from './make.ts';

/** The orders of results as buttons, the one in force pressed. */
export function searchSorts(current: Sort, words: Words, onSort: (sort: Sort) => void): HTMLButtonElement[] {
  return (['newest', 'oldest', 'relevance'] as const).map((sort) => {
    const button = make(
      'button',
      { type: 'button', 'aria-pressed': String(sort === current) },
      words.search.sorts[sort],
    );
    button.addEventListener('click', () => onSort(sort));
    return button;
  });
}
