import type { FacetValue } from '../search/backend.ts';
import type { Words } from '../words/words.ts';
import type { Counted } from './search-client.ts';
import { SearchFacet, type FacetChange } from './search-facet.ts';
import { facetName } from './search-names.ts';

/** The facets of an answer, which stay the same lists from one answer to the next. */
export class SearchFacets {
  readonly #root: HTMLElement;
  readonly #words: Words;
  readonly #onChange: (change: FacetChange) => void;
  readonly #facets = new Map<string, SearchFacet>();

  constructor(root: HTMLElement, words: Words, onChange: (change: FacetChange) => void) {
    this.#root = root;
    this.#words = words;
    this.#onChange = onChange;
  }

  /** Shows the facets of an answer; those without a choice are left out. */
  show(counted: Counted): void {
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

  /** Takes the facets away. */
  clear(): void {
    this.#root.replaceChildren();
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
