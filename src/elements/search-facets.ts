import { foldName } from '../archive/fold.ts';
import type { FacetValue } from '../search/backend.ts';
import type { Words } from '../words/words.ts';
import { facetTree, type NestedValue } from './facet-tree.ts';
import { make } from './make.ts';
import type { Answered } from './search-client.ts';
import { facetName, isBuiltIn } from './search-names.ts';

/** Values shown of a facet at first, and from how many on there is a field to find among them. */
const SHOWN = 12;

/** What the facets say when a box is ticked or cleared. */
export interface FacetChange {
  facet: string;
  id: string;
  selected: boolean;
}

/**
 * The facets of an answer as fieldsets of boxes in disclosure lists, which keep between answers whether they are open
 * and what is typed to find a value in a long list.
 */
export class SearchFacets {
  readonly #root: HTMLElement;
  readonly #words: Words;
  readonly #onChange: (change: FacetChange) => void;
  readonly #open = new Map<string, boolean>();
  readonly #sought = new Map<string, string>();

  constructor(root: HTMLElement, words: Words, onChange: (change: FacetChange) => void) {
    this.#root = root;
    this.#words = words;
    this.#onChange = onChange;
    const remember = ({ target }: Event): void => {
      if (!(target instanceof HTMLDetailsElement)) return;
      const facet = target.dataset['facet'];
      if (facet !== undefined) this.#open.set(facet, target.open);
    };
    root.addEventListener('toggle', remember, { capture: true });
  }

  /** Shows the facets of an answer; those without a choice are left out. The focus stays on its box or field. */
  show(answered: Answered): void {
    const focused = this.#root.contains(document.activeElement) ? document.activeElement : undefined;
    const facet = focused?.closest<HTMLElement>('[data-facet]')?.dataset['facet'] ?? '';
    this.#root.replaceChildren(...answered.capabilities.facets.flatMap(({ key }) => this.#facet(key, answered)));
    const again = this.#root.querySelector(`[data-facet="${CSS.escape(facet)}"]`);
    if (!again) return;
    const same =
      focused instanceof HTMLInputElement
        ? again.querySelector<HTMLInputElement>(
            focused.type === 'search' ? '[type=search]' : `[value="${CSS.escape(focused.value)}"]`,
          )
        : undefined;
    (same ?? again.querySelector('summary'))?.focus({ preventScroll: true });
    if (same?.type === 'search' && focused instanceof HTMLInputElement) {
      same.setSelectionRange(focused.selectionStart, focused.selectionEnd);
    }
  }

  /** Takes the facets away. */
  clear(): void {
    this.#root.replaceChildren();
  }

  #facet(facet: string, { answer, capabilities }: Answered): HTMLDetailsElement[] {
    const values = answer.facets[facet] ?? [];
    if (values.length === 0 || (facet === 'language' && values.length === 1 && !values[0]?.selected)) return [];
    const name = facetName(facet, capabilities, this.#words);
    const list = make('ul', { class: 'facet-values' });
    const find = (typed: string): void => {
      this.#sought.set(facet, typed);
      const wanted = this.#wanted(facet, values, foldName(typed));
      list.replaceChildren(
        ...(wanted.length > 0
          ? wanted.map((nested) => this.#row(facet, nested))
          : [make('li', { class: 'none' }, this.#words.search.noneFound)]),
      );
    };
    const isLong = values.length > SHOWN;
    const sought = isLong ? (this.#sought.get(facet) ?? '') : '';
    find(sought);
    const open = this.#open.get(facet) ?? (facet !== 'language' || values.some((value) => value.selected));
    return [
      make(
        'details',
        { class: 'facet', 'data-facet': facet, open },
        make('summary', {}, name),
        make(
          'fieldset',
          {},
          make('legend', { class: 'visually-hidden' }, name),
          ...(isLong ? [this.#findField(facet, name, values.length, sought, find)] : []),
          list,
        ),
      ),
    ];
  }

  #wanted(facet: string, values: readonly FacetValue[], folded: string): NestedValue[] {
    if (folded === '') {
      return facetTree(values, SHOWN).filter(
        ({ value, depth }, index) => index < SHOWN || value.selected || (depth > 0 && index < SHOWN * 2),
      );
    }
    return values
      .filter((value) => foldName(this.#valueName(facet, value)).includes(folded))
      .slice(0, SHOWN * 2)
      .map((value) => ({ value, depth: 0 }));
  }

  #row(facet: string, { value, depth }: NestedValue): HTMLLIElement {
    const box = make('input', { type: 'checkbox', name: facet, value: value.id, checked: value.selected });
    box.addEventListener('change', () => this.#onChange({ facet, id: value.id, selected: box.checked }));
    return make(
      'li',
      { class: `depth-${Math.min(depth, 4)}` },
      make(
        'label',
        {},
        box,
        make('bdi', {}, this.#valueName(facet, value)),
        make('span', { class: 'count' }, this.#words.number(value.count)),
      ),
    );
  }

  #valueName(facet: string, value: FacetValue): string {
    return facet === 'language' ? this.#words.languageName(value.id) : value.name;
  }

  #findField(
    facet: string,
    name: string,
    many: number,
    typed: string,
    onTyped: (typed: string) => void,
  ): HTMLInputElement {
    const { findAmong, findAmongValues } = this.#words.search;
    const label = isBuiltIn(facet) ? findAmong[facet](many) : findAmongValues(name, many);
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
}
