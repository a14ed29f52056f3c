import type { FacetValue } from '../search/backend.ts';
import type { Words } from '../words/words.ts';
import type { Counted } from './search-client.ts';
import { SearchFacet, type FacetChange } from './search-facet.ts';
import { facetName } from './search-names.ts';

/** The facets of an answer, in a disclosure list; they stay the same lists from one answer to the next. */
export class SearchFacets {
  readonly #root: HTMLElement;
  readonly #folded: HTMLDetailsElement | null;
  readonly #words: Words;
  readonly #onChange: (change: FacetChange) => void;
  readonly #facets = new Map<string, SearchFacet>();
  #counted: Counted | undefined;

  constructor(root: HTMLElement, words: Words, onChange: (change: FacetChange) => void) {
    this.#root = root;
    this.#folded = root.closest('details');
    this.#folded?.addEventListener('toggle', () => this.#fill());
    this.#words = words;
    this.#onChange = onChange;
  }

  /** Shows the facets of an answer; those without a choice are left out. */
  show(counted: Counted): void {
    this.#counted = counted;
    this.#fill();
  }

  /** Takes the facets away. */
  clear(): void {
    this.#counted = undefined;
    this.#root.replaceChildren();
  }

  /** Nobody sees the facets while they are folded, as on a phone at first: they are made when the list is opened. */
  #fill(): void {
    const counted = this.#counted;
    if (!counted || this.#folded?.open === false) return;
    const shown = counted.capabilities.facets.flatMap(({ key }) => {
      const values = counted.answer.facets[key] ?? [];
      return hasChoice(key, values) ? [this.#shown(key, values, counted)] : [];
    });
    for (const [at, { element }] of shown.entries()) {
      const there = this.#root.children[at];
      if (there !== element) this.#root.insertBefore(element, there ?? null);
    }
    // What is not among them stands behind them now.
    while (this.#root.children.length > shown.length) this.#root.lastElementChild?.remove();
  }

  #shown(key: string, values: readonly FacetValue[], { capabilities }: Counted): SearchFacet {
    const open = key !== 'language' || values.some((value) => value.selected);
    const facet =
      this.#facets.get(key) ??
      new SearchFacet(key, facetName(key, capabilities, this.#words), open, this.#words, this.#onChange);
    this.#facets.set(key, facet);
    facet.show(values);
    return facet;
  }
}

function hasChoice(key: string, values: readonly FacetValue[]): boolean {
  return values.length > 1 || (values.length === 1 && (key !== 'language' || values[0]?.selected === true));
}
