import type { Sort } from '../query/search-address.ts';
import type { Words } from '../words/words.ts';
import { make } from './make.ts';

/** The orders of results as buttons. */
export function searchSorts(words: Words, onSort: (sort: Sort) => void): HTMLButtonElement[] {
  return (['newest', 'oldest', 'relevance'] as const).map((sort) => {
    const button = make('button', { type: 'button', value: sort }, words.search.sorts[sort]);
    button.addEventListener('click', () => onSort(sort));
    return button;
  });
}

/** Presses the button of the order in force. */
export function pressSort(buttons: readonly HTMLButtonElement[], current: Sort): void {
  for (const button of buttons) button.ariaPressed = String(button.value === current);
}
