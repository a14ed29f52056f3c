import { dateText } from '../archive/date-text.ts';
import type { SearchState } from '../query/search-address.ts';
import type { Words } from '../words/words.ts';
import { make } from './make.ts';
import type { Counted } from './search-client.ts';
import { facetName, selectedName } from './search-names.ts';

/** A filter in force, and the search without it. */
interface Chip {
  label: string;
  without: SearchState;
}

/** The filters in force as buttons that remove them. */
export function searchChips(
  state: SearchState,
  answered: Counted,
  words: Words,
  onRemove: (without: SearchState) => void,
): HTMLElement[] {
  const chips: Chip[] = Object.entries(state.facets).flatMap(([facet, ids]) =>
    ids.map((id) => ({
      label: words.search.filter(
        facetName(facet, answered.capabilities, words),
        selectedName(answered.answer, facet, id, words),
      ),
      without: { ...state, page: 1, facets: { ...state.facets, [facet]: ids.filter((other) => other !== id) } },
    })),
  );
  if (state.after !== undefined || state.before !== undefined) {
    const date = (value: string | undefined): string | undefined => value && dateText(value, words);
    chips.push({
      label:
        state.after === state.before
          ? (date(state.after) ?? '')
          : words.search.dates(date(state.after), date(state.before)),
      without: { ...state, page: 1, after: undefined, before: undefined },
    });
  }
  if (chips.length === 0) return [];
  return [
    make(
      'ul',
      { class: 'chips', 'aria-label': words.search.filters },
      ...chips.map(({ label, without }) => {
        const button = make(
          'button',
          { type: 'button', class: 'chip', 'aria-label': words.search.remove(label) },
          make('bdi', {}, label),
          make('span', { 'aria-hidden': 'true' }, '×'),
        );
        button.addEventListener('click', () => onRemove(without));
        return make('li', {}, button);
      }),
    ),
  ];
}
