import { foldName } from '../archive/fold.ts';
import { FACETS, type Facet } from '../query/search-address.ts';
import type { FacetValue, SearchAnswer } from '../search/backend.ts';
import type { Words } from '../words/words.ts';
import { make } from './make.ts';

/** Values shown of a facet at first, and from how many on there is a field to find among them. */
const SHOWN = 12;

/** What the facets say when a box is ticked or cleared. */
export interface FacetChange {
  facet: Facet;
  id: string;
  selected: boolean;
}

/**
 * The facets of an answer as fieldsets of boxes in disclosure lists; those without a choice are left out.
 * `sought` keeps what is typed to find a value in a long list, from one answer to the next.
 */
export function searchFacets(
  answer: SearchAnswer,
  words: Words,
  open: ReadonlySet<Facet>,
  sought: Map<Facet, string>,
  onChange: (change: FacetChange) => void,
): HTMLDetailsElement[] {
  return FACETS.flatMap((facet) => {
    const values = answer.facets[facet] ?? [];
    if (values.length === 0 || (facet === 'language' && values.length === 1 && !values[0]?.selected)) return [];
    const list = make('ul', { class: 'facet-values' });
    const show = (wanted: readonly Nested[]): void => {
      list.replaceChildren(...wanted.map(({ value, depth }) => valueRow(facet, value, depth, words, onChange)));
    };
    const nested = inTree(values);
    const first = nested.filter(
      ({ value, depth }, index) => index < SHOWN || value.selected || (depth > 0 && index < SHOWN * 2),
    );
    const find = (typed: string): void => {
      sought.set(facet, typed);
      const folded = foldName(typed);
      if (folded === '') return show(first);
      const found = values.filter((value) => foldName(valueName(facet, value, words)).includes(folded));
      if (found.length > 0) show(found.slice(0, SHOWN * 2).map((value) => ({ value, depth: 0 })));
      else list.replaceChildren(make('li', { class: 'none' }, words.search.noneFound));
    };
    const field = values.length > SHOWN ? [findField(facet, values.length, sought.get(facet) ?? '', words, find)] : [];
    find(field.length > 0 ? (sought.get(facet) ?? '') : '');
    const legend = make('legend', { class: 'visually-hidden' }, words.search.facets[facet]);
    return [
      make(
        'details',
        { class: 'facet', 'data-facet': facet, open: open.has(facet) || values.some((value) => value.selected) },
        make('summary', {}, words.search.facets[facet]),
        make('fieldset', {}, legend, ...field, list),
      ),
    ];
  });
}

function valueRow(
  facet: Facet,
  value: FacetValue,
  depth: number,
  words: Words,
  onChange: (change: FacetChange) => void,
): HTMLLIElement {
  const box = make('input', { type: 'checkbox', name: facet, value: value.id, checked: value.selected });
  box.addEventListener('change', () => onChange({ facet, id: value.id, selected: box.checked }));
  return make(
    'li',
    { class: `depth-${Math.min(depth, 4)}` },
    make(
      'label',
      {},
      box,
      make('bdi', {}, valueName(facet, value, words)),
      make('span', { class: 'count' }, words.number(value.count)),
    ),
  );
}

function valueName(facet: Facet, value: FacetValue, words: Words): string {
  return facet === 'language' ? words.languageName(value.id) : value.name;
}

interface Nested {
  value: FacetValue;
  depth: number;
}

/**
 * Values in the order of a tree, most reports first among those side by side. Few values are all shown; of many, what
 * lies in another value only beneath a selected one, or where something selected lies in it.
 */
function inTree(values: readonly FacetValue[]): Nested[] {
  const ids = new Set(values.map((value) => value.id));
  const children = Map.groupBy(values, (value) =>
    value.parent !== undefined && ids.has(value.parent) ? value.parent : undefined,
  );
  const opened = openedIn(values);
  const walk = (parent: string | undefined, depth: number): Nested[] =>
    opened.has(parent)
      ? (children.get(parent) ?? []).flatMap((value) => [{ value, depth }, ...walk(value.id, depth + 1)])
      : [];
  return walk(undefined, 0);
}

/** The values beneath which others are shown; `undefined` stands above all. */
function openedIn(values: readonly FacetValue[]): Set<string | undefined> {
  if (values.length <= SHOWN) return new Set([undefined, ...values.map((value) => value.id)]);
  const opened = new Set<string | undefined>([undefined]);
  const parents = new Map(values.map((value) => [value.id, value.parent]));
  for (const value of values) {
    if (!value.selected) continue;
    opened.add(value.id);
    let parent = value.parent;
    while (parent !== undefined && !opened.has(parent)) {
      opened.add(parent);
      parent = parents.get(parent);
    }
  }
  return opened;
}

function findField(
  facet: Facet,
  many: number,
  typed: string,
  words: Words,
  onTyped: (typed: string) => void,
): HTMLInputElement {
  const label = words.search.findAmong[facet](many);
  const field = make('input', {
    type: 'search',
    'aria-label': label,
    placeholder: label,
    autocomplete: 'off',
    value: typed,
  });
  field.addEventListener('input', () => onTyped(field.value));
  return field;
}
