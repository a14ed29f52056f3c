import { dateText } from '../archive/date-text.ts';
import { FACETS, type Facet, type SearchState } from '../query/search-address.ts';
import { termsOf } from '../query/query-tree.ts';
import type { SearchAnswer } from '../search/backend.ts';
import type { Words } from '../words/words.ts';
import type { Answered } from './search-client.ts';
import { make } from './make.ts';

/** The name of a selected value: the archive's, else its id with the remark that it is not known. */
function valueName(answer: SearchAnswer, facet: Facet, id: string, words: Words): string {
  if (facet === 'language') return words.languageName(id);
  return answer.facets[facet]?.find((value) => value.id === id)?.name ?? words.search.unknown(id);
}

/** How the search was read, in words, and what was searched beside it. */
export function searchReading(
  state: SearchState,
  { answer, capabilities }: Answered,
  words: Words,
): HTMLParagraphElement[] {
  const terms = termsOf(answer.reading);
  const names = (facet: Facet): string[] =>
    (state.facets[facet] ?? []).map((id) => valueName(answer, facet, id, words));
  const date = (value: string | undefined): string | undefined =>
    value === undefined ? undefined : dateText(value, words);
  const parts = words.search.reading({
    words: terms.filter((term) => term.kind === 'word').map((term) => term.text),
    phrases: terms.filter((term) => term.kind === 'phrase').map((term) => term.text),
    place: names('place'),
    filed: names('filed'),
    org: names('org'),
    source: names('source'),
    language: names('language'),
    after: date(state.after),
    before: date(state.before),
  });
  const sentence = parts.map(({ text, strong }) => (strong ? make('b', {}, make('bdi', {}, text)) : text));
  const also = [
    ...(capabilities.languages.length > 1 && terms.length > 0
      ? [words.search.searchedIn(capabilities.languages.map(words.languageName))]
      : []),
    ...answer.expanded.map(({ typed, record }) => words.search.alsoSearched(record.name, typed)),
    ...(answer.missing.length > 0 ? [words.search.noReportHolds(answer.missing.map(({ text }) => text))] : []),
  ];
  return [
    ...(sentence.length > 0
      ? [make('p', { class: 'reading' }, ...sentence, '.')]
      : [make('p', { class: 'reading' }, words.search.everything)]),
    ...(also.length > 0 ? [make('p', { class: 'also' }, also.join(' '))] : []),
  ];
}

/** A filter in force, and the search without it. */
interface Chip {
  label: string;
  without: SearchState;
}

/** The filters in force as buttons that remove them. */
export function searchChips(
  state: SearchState,
  answer: SearchAnswer,
  words: Words,
  onRemove: (without: SearchState) => void,
): HTMLElement[] {
  const date = (value: string | undefined): string | undefined =>
    value === undefined ? undefined : dateText(value, words);
  const chips: Chip[] = FACETS.flatMap((facet) =>
    (state.facets[facet] ?? []).map((id) => ({
      label: words.search.filter(words.search.facets[facet], valueName(answer, facet, id, words)),
      without: {
        ...state,
        page: 1,
        facets: { ...state.facets, [facet]: (state.facets[facet] ?? []).filter((other) => other !== id) },
      },
    })),
  );
  if (state.after !== undefined || state.before !== undefined) {
    chips.push({
      label: words.search.dates(date(state.after), date(state.before)),
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
