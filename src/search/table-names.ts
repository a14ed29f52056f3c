import { wordsOf } from '../query/tokens.ts';
import type { Field } from '../query/query-tree.ts';
import type { FacetTable, TableEntry } from './facet-table.ts';
import { columnOf } from './facet-table.ts';
import { maskOfPositions, type Mask } from './masks.ts';

// The facets whose names a word stands for too; `filed` is left out, since where a report was filed is not what it is about.
const EXPANDING = ['place', 'org', 'source'] as const satisfies readonly Field[];

/** Records found by a name, and the reports that bear them. */
export interface NamedReports {
  entries: readonly TableEntry[];
  mask: Mask;
}

/** Finds records by their names: preferred, variant or id, all of them alike; case, diacritics and punctuation ignored. */
export class TableNames {
  readonly #table: FacetTable;
  readonly #positions = new Map<string, Map<string, number[]>>();

  constructor(table: FacetTable) {
    this.#table = table;
  }

  /** The reports that a facet's value would find; undefined where no record of the facet bears the name. */
  inFacet(field: Field, name: string): NamedReports | undefined {
    const column = columnOf(this.#table, field);
    const id = column?.positions.get(name.trim());
    const named = this.#index(field).get(nameKey(name)) ?? [];
    const positions = id === undefined || named.includes(id) ? named : [id, ...named];
    if (!column || positions.length === 0) return undefined;
    return {
      entries: positions.map((position) => column.entries[position] as TableEntry),
      mask: maskOfPositions(column, positions),
    };
  }

  /** The reports that bear a name by their places (or what these lie in), organisations or source. */
  bearing(name: string): NamedReports[] {
    return EXPANDING.flatMap((field) => {
      const positions = this.#index(field).get(nameKey(name));
      const column = columnOf(this.#table, field);
      if (!positions || !column) return [];
      return positions.map((position) => ({
        entries: [column.entries[position] as TableEntry],
        mask: maskOfPositions(column, [position]),
      }));
    });
  }

  #index(field: Field): Map<string, number[]> {
    const known = this.#positions.get(field);
    if (known) return known;
    const index = new Map<string, number[]>();
    for (const [position, { name, variants }] of (columnOf(this.#table, field)?.entries ?? []).entries()) {
      for (const key of new Set([name, ...variants].map(nameKey))) {
        if (key === '') continue;
        const others = index.get(key);
        if (others) others.push(position);
        else index.set(key, [position]);
      }
    }
    this.#positions.set(field, index);
    return index;
  }
}

/** The form in which names are compared: their words, in order. */
export function nameKey(name: string): string {
  return wordsOf(name).join(' ');
}
