import { foldName } from '../archive/fold.ts';
import type { Expansion } from './backend.ts';
import type { FacetTable } from './facet-table.ts';

// The facets that bear names; `filed` is left out, since where a report was filed is not what it is about.
const NAMED_FACETS = ['place', 'org', 'source'] as const;

/** Finds the reports that bear a name, as their place (or what it lies in), organisation or source, under any variant. */
export class NameExpansion {
  readonly #table: FacetTable;
  readonly #byName = new Map<string, { facet: (typeof NAMED_FACETS)[number]; position: number }[]>();

  constructor(table: FacetTable) {
    this.#table = table;
    for (const facet of NAMED_FACETS) {
      for (const [position, entry] of table.facets[facet].entries.entries()) {
        for (const name of new Set([entry.name, ...entry.variants].map(foldName))) {
          const known = this.#byName.get(name);
          if (known) known.push({ facet, position });
          else this.#byName.set(name, [{ facet, position }]);
        }
      }
    }
  }

  /** Ordinals of the reports that bear exactly this name, case and diacritics ignored, and the records it stood for. */
  find(typed: string): { ordinals: number[]; expanded: Expansion[] } {
    const ordinals: number[] = [];
    const expanded: Expansion[] = [];
    for (const { facet, position } of this.#byName.get(foldName(typed)) ?? []) {
      const { entries, all } = this.#table.facets[facet];
      const entry = entries[position];
      const bearing = all.flatMap((positions, ordinal) => (positions.includes(position) ? [ordinal] : []));
      if (!entry || bearing.length === 0) continue;
      ordinals.push(...bearing);
      expanded.push({ typed, record: { id: entry.id, name: entry.name } });
    }
    return { ordinals, expanded };
  }
}
