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

/** The facets of an answer as fieldsets of boxes in disclosure lists; those without a choice are left out. */
export function searchFacets(
  answer: SearchAnswer,
  words: Words,
  open: ReadonlySet<Facet>,
  onChange: (change: FacetChange) => void,
): HTMLDetailsElement[] {
  return FACETS.flatMap((facet) => {
    const values = answer.facets[facet];
    if (values.length === 0 || (facet === 'language' && values.length === 1 && !values[0]?.selected)) return [];
    const list = make('ul', { class: 'facet-values' });
    const show = (wanted: readonly FacetValue[], depth: (value: FacetValue) => number): void => {
      list.replaceChildren(...wanted.map((value) => valueRow(facet, value, depth(value), words, onChange)));
    };
    const nested = inTree(values);
    const first = nested.filter(({ value, depth }, index) => index < SHOWN || value.selected || (depth > 0 && index < SHOWN * 2));
    const showFirst = (): void => show(first.map(({ value }) => value), (value) => first.find((item) => item.value === value)?.depth ?? 0);
    showFirst();
    const field = values.length > SHOWN ? [findField(facet, values, words, (found) => (found ? show(found.slice(0, SHOWN * 2), () => 0) : showFirst()))] : [];
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

function valueRow(facet: Facet, value: FacetValue, depth: number, words: Words, onChange: (change: FacetChange) => void): HTMLLIElement {
  const name = facet === 'language' ? words.languageName(value.id) : value.name;
  const box = make('input', { type: 'checkbox', name: facet, value: value.id, checked: value.selected });
  box.addEventListener('change', () => onChange({ facet, id: value.id, selected: box.checked }));
  return make(
    'li',
    { class: `depth-${Math.min(depth, 4)}` },
    make('label', {}, box, make('bdi', {}, name), make('span', { class: 'count' }, words.number(value.count))),
  );
}

/**
 * Values in the order of a tree, most reports first among those side by side. What lies in another value is shown
 * only beneath a selected one, or where something selected lies in it.
 */
function inTree(values: readonly FacetValue[]): { value: FacetValue; depth: number }[] {
  const ids = new Set(values.map((value) => value.id));
  const children = Map.groupBy(values, (value) => (value.parent !== undefined && ids.has(value.parent) ? value.parent : undefined));
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
  const walk = (parent: string | undefined, depth: number): { value: FacetValue; depth: number }[] =>
    opened.has(parent) ? (children.get(parent) ?? []).flatMap((value) => [{ value, depth }, ...walk(value.id, depth + 1)]) : [];
  return walk(undefined, 0);
}

function findField(facet: Facet, values: readonly FacetValue[], words: Words, onFound: (found: readonly FacetValue[] | undefined) => void): HTMLInputElement {
  const label = words.search.findAmong(words.search.facets[facet].toLocaleLowerCase(words.language), values.length);
  const field = make('input', { type: 'search', 'aria-label': label, placeholder: label, autocomplete: 'off' });
  field.addEventListener('input', () => {
    const typed = foldName(field.value);
    onFound(typed === '' ? undefined : values.filter((value) => foldName(value.name).includes(typed)));
  });
  return field;
}
