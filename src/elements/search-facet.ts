import { foldName } from '../archive/fold.ts';
import type { FacetValue } from '../search/backend.ts';
import type { Words } from '../words/words.ts';
import { facetTree, kinOf, type NestedValue } from './facet-tree.ts';
import { make } from './make.ts';
import { isBuiltIn } from './search-names.ts';

/** Values shown of a facet at first, and from how many on there is a field to find among them. */
const SHOWN = 12;

/** What a facet says when a box is ticked or cleared. */
export interface FacetChange {
  facet: string;
  id: string;
  selected: boolean;
  /** The values it lies in, and those that lie in it. */
  kin: readonly string[];
}

/** One line of the list: a box, the value's name, and how many reports it would leave. */
interface Row {
  line: HTMLLIElement;
  box: HTMLInputElement;
  name: HTMLElement;
  count: HTMLElement;
}

/**
 * A facet: a fieldset of boxes in a disclosure list, and a field to find among many values. An answer writes into the
 * lines that stand; the list keeps whether it is open and what is typed in its field.
 */
export class SearchFacet {
  readonly element: HTMLDetailsElement;
  readonly #facet: string;
  readonly #name: string;
  readonly #words: Words;
  readonly #onChange: (change: FacetChange) => void;
  readonly #list = make('ul', { class: 'facet-values' });
  readonly #field = make('input', { type: 'search', autocomplete: 'off' });
  readonly #rows: Row[] = [];
  #values: readonly FacetValue[] = [];

  constructor(facet: string, name: string, open: boolean, words: Words, onChange: (change: FacetChange) => void) {
    this.#facet = facet;
    this.#name = name;
    this.#words = words;
    this.#onChange = onChange;
    const legend = make('legend', { class: 'visually-hidden' }, name);
    this.element = make(
      'details',
      { class: 'facet', 'data-facet': facet, open },
      make('summary', {}, name),
      make('fieldset', {}, legend, this.#field, this.#list),
    );
    this.#field.addEventListener('input', () => this.#fill());
  }

  /** Shows the values of an answer. The focus stays on its value, or falls to the list's head where that is gone. */
  show(values: readonly FacetValue[]): void {
    const focused = this.#rows.find(({ box }) => box === document.activeElement)?.box.value;
    this.#values = values;
    const isLong = values.length > SHOWN;
    this.#field.hidden = !isLong;
    if (!isLong) this.#field.value = '';
    const label = this.#fieldLabel(values.length);
    if (this.#field.placeholder !== label) {
      this.#field.ariaLabel = label;
      this.#field.placeholder = label;
    }
    this.#fill();
    if (focused === undefined) return;
    const same = this.#rows.find(({ box }) => box.value === focused)?.box;
    (same ?? this.element.querySelector('summary'))?.focus({ preventScroll: true });
  }

  #fill(): void {
    const wanted = this.#wanted(foldName(this.#field.value));
    while (this.#rows.length < wanted.length) this.#rows.push(this.#row());
    for (const [at, nested] of wanted.entries()) this.#write(this.#rows[at] as Row, nested);
    for (const { line } of this.#rows.splice(wanted.length)) line.remove();
    this.#list.querySelector('.none')?.remove();
    if (wanted.length === 0) this.#list.append(make('li', { class: 'none' }, this.#words.search.noneFound));
  }

  #wanted(folded: string): NestedValue[] {
    if (folded === '') {
      return facetTree(this.#values, SHOWN).filter(
        ({ value, depth }, index) => index < SHOWN || value.selected || (depth > 0 && index < SHOWN * 2),
      );
    }
    return this.#values
      .filter((value) => foldName(this.#valueName(value)).includes(folded))
      .slice(0, SHOWN * 2)
      .map((value) => ({ value, depth: 0 }));
  }

  #row(): Row {
    const box = make('input', { type: 'checkbox', name: this.#facet });
    const name = make('bdi');
    const count = make('span', { class: 'count' });
    const line = make('li', {}, make('label', {}, box, name, count));
    box.addEventListener('change', () =>
      this.#onChange({ facet: this.#facet, id: box.value, selected: box.checked, kin: kinOf(box.value, this.#values) }),
    );
    this.#list.append(line);
    return { line, box, name, count };
  }

  /** What says the same already is not touched, so that the page is not laid out again for it. */
  #write({ line, box, name, count }: Row, { value, depth }: NestedValue): void {
    const indent = `depth-${Math.min(depth, 4)}`;
    if (line.className !== indent) line.className = indent;
    if (box.value !== value.id) box.value = value.id;
    box.checked = value.selected;
    for (const [part, text] of [
      [name, this.#valueName(value)],
      [count, this.#words.number(value.count)],
    ] as const)
      if (part.textContent !== text) part.textContent = text;
  }

  #valueName(value: FacetValue): string {
    return this.#facet === 'language' ? this.#words.languageName(value.id) : value.name;
  }

  #fieldLabel(many: number): string {
    const { findAmong, findAmongValues } = this.#words.search;
    return isBuiltIn(this.#facet) ? findAmong[this.#facet](many) : findAmongValues(this.#name, many);
  }
}
