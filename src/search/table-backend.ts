import { FACETS, type Facet, type Sort } from '../query/search-address.ts';
import { termsOf } from '../query/query-tree.ts';
import type {
  Capabilities,
  Expansion,
  FacetValue,
  Hit,
  Named,
  SearchAnswer,
  SearchBackend,
  SearchOptions,
  SearchRequest,
} from './backend.ts';
import { facetValues, passing } from './facet-counts.ts';
import { masksOf, type FacetTable } from './facet-table.ts';
import { NameExpansion } from './name-expansion.ts';
import type { TextIndex } from './text-index.ts';

/** What the text part of a search found: for each ordinal, how many of the terms its title holds. */
type TextHits = ReadonlyMap<number, number>;

/** The search over a facet table, for everything but the words of the reports, and a text index for these. */
export class TableBackend implements SearchBackend {
  readonly #table: FacetTable;
  readonly #text: TextIndex;
  readonly #names: NameExpansion;

  constructor(table: FacetTable, text: TextIndex) {
    this.#table = table;
    this.#text = text;
    this.#names = new NameExpansion(table);
  }

  capabilities(): Capabilities {
    const { size, languages, dates } = this.#table;
    return {
      reports: size,
      languages,
      facets: FACETS.map((key) => ({ key, label: undefined })),
      first: dates[0],
      last: dates.at(-1),
    };
  }

  suggest(): Promise<never[]> {
    return Promise.resolve([]);
  }

  async search(request: SearchRequest, options: SearchOptions): Promise<SearchAnswer> {
    const table = this.#table;
    const { text, missing, expanded } = await this.#findText(request);
    const masks = masksOf(table, request);
    const found = inOrder(passing(table, masks, text), text, options.sort);
    const terms = termsOf(request.tree);
    return {
      total: found.length,
      hits: await Promise.all(
        found.slice(options.offset, options.offset + options.limit).map((ordinal) => this.#hit(ordinal, terms)),
      ),
      facets: Object.fromEntries(
        FACETS.map((facet) => [facet, facetValues(table, facet, request, masks, text)]),
      ) as Record<Facet, FacetValue[]>,
      reading: request.tree,
      missing: missing.map((text) => ({ text, near: [] })),
      expanded,
      periods: [],
      common: [],
      fields: [],
      empty: found.length === 0 ? { held: passing(table, masks, undefined).length, looser: [] } : undefined,
      unknown: FACETS.flatMap((facet) =>
        (request.facets[facet] ?? []).filter((id) => !table.facets[facet].positions.has(id)).map((id) => ({ facet, id })),
      ),
    };
  }

  async #findText(
    request: SearchRequest,
  ): Promise<{ text: TextHits | undefined; missing: string[]; expanded: Expansion[] }> {
    const missing: string[] = [];
    const expanded: Expansion[] = [];
    let text: Map<number, number> | undefined;
    for (const term of termsOf(request.tree)) {
      const inText = await this.#text.find(term);
      const named = this.#names.find(term.text);
      const found = new Map([...inText].map(([ordinal, inTitle]) => [ordinal, inTitle ? 1 : 0]));
      const beyond = named.ordinals.filter((ordinal) => !found.has(ordinal));
      for (const ordinal of beyond) found.set(ordinal, 0);
      if (beyond.length > 0) expanded.push(...named.expanded);
      if (found.size === 0) missing.push(term.text);
      text = text === undefined ? found : intersection(text, found);
    }
    return { text, missing, expanded };
  }

  async #hit(ordinal: number, terms: Parameters<TextIndex['show']>[1]): Promise<Hit> {
    const table = this.#table;
    const shown = await this.#text.show(ordinal, terms);
    const named = (facet: Facet): Named[] =>
      (table.facets[facet].own[ordinal] ?? []).flatMap((position) => {
        const entry = table.facets[facet].entries[position];
        return entry ? [{ id: entry.id, name: entry.name }] : [];
      });
    return {
      ...shown,
      ordinal,
      supplied: table.supplied.has(ordinal),
      date: table.dates[ordinal] ?? '',
      source: named('source')[0],
      filedFrom: named('filed')[0],
      dateline: !table.undatelined.has(ordinal),
      places: named('place'),
      language: named('language')[0]?.id ?? '',
      withdrawn: table.withdrawn.has(ordinal),
      marks: [],
    };
  }
}

function intersection(a: TextHits, b: TextHits): Map<number, number> {
  const both = new Map<number, number>();
  for (const [ordinal, inTitle] of a) {
    const other = b.get(ordinal);
    if (other !== undefined) both.set(ordinal, inTitle + other);
  }
  return both;
}

/** Relevance: more of the terms in the title first, then newest. Ordinals come in oldest first. */
function inOrder(ordinals: number[], text: TextHits | undefined, sort: Sort): number[] {
  if (sort === 'oldest') return ordinals;
  const newest = ordinals.toReversed();
  if (sort === 'newest' || text === undefined) return newest;
  return newest.sort((a, b) => (text.get(b) ?? 0) - (text.get(a) ?? 0));
}
