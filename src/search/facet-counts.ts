import type { FacetValue, Selected } from './backend.ts';
import type { FacetColumn, FacetTable, TableEntry } from './facet-table.ts';
import { flagsOf, holdsOne } from './lists.ts';
import { ordinalsOf, type Mask } from './masks.ts';

/** What a selection leaves, and the counts of every facet. */
export interface Faceted {
  /** The ordinals of the reports that pass every facet as well, oldest first. */
  found: Uint32Array;
  facets: Record<string, FacetValue[]>;
}

/** Narrows reports by the selection, and counts each facet's values among those that pass every other facet. */
export function facetsOf(table: FacetTable, within: Mask, selected: Selected): Faceted {
  const narrowing = narrow(table, within, selected);
  const facets = Object.fromEntries(
    table.facets.map((facet, at) => [facet.key, valuesOf(facet, selected[facet.key] ?? [], narrowing, at + 1)]),
  );
  return { found: foundOf(narrowing), facets };
}

/** The ordinals of the reports among these that pass every facet of the selection, oldest first. */
export function narrowed(table: FacetTable, within: Mask, selected: Selected): Uint32Array {
  return foundOf(narrow(table, within, selected));
}

/** Reports to narrow by the facets. */
interface Narrowing {
  ordinals: Uint32Array;
  /**
   * For each of these why it is not found: 0 where it is, the number of the facet (from 1) where that alone holds it
   * back, {@link OTHERS} where more than one does.
   */
  reasons: Uint8Array;
}

const OTHERS = 255;

function narrow(table: FacetTable, within: Mask, selected: Selected): Narrowing {
  const ordinals = ordinalsOf(within);
  const reasons = new Uint8Array(ordinals.length);
  for (const [at, { key, entries, positions, all }] of table.facets.entries()) {
    const ids = selected[key] ?? [];
    if (ids.length === 0) continue;
    const wanted = flagsOf(
      entries.length,
      ids.map((id) => positions.get(id)),
    );
    for (let place = 0; place < ordinals.length; place++) {
      if (!holdsOne(all, ordinals[place] as number, wanted)) reasons[place] = reasons[place] === 0 ? at + 1 : OTHERS;
    }
  }
  return { ordinals, reasons };
}

function foundOf({ ordinals, reasons }: Narrowing): Uint32Array {
  const found = new Uint32Array(ordinals.length);
  let count = 0;
  for (let place = 0; place < ordinals.length; place++)
    if (reasons[place] === 0) found[count++] = ordinals[place] as number;
  return found.slice(0, count);
}

/**
 * A facet's values with at least one report or selected: most reports first, then by name, then by id. `own`: the
 * facet's number, whose holding back is ignored.
 */
function valuesOf(
  { entries, byName, all }: FacetColumn,
  ids: readonly string[],
  { ordinals, reasons }: Narrowing,
  own: number,
): FacetValue[] {
  const counts = new Uint32Array(entries.length);
  const { starts, items } = all;
  for (let place = 0; place < ordinals.length; place++) {
    if (reasons[place] !== 0 && reasons[place] !== own) continue;
    const ordinal = ordinals[place] as number;
    const end = starts[ordinal + 1] as number;
    for (let at = starts[ordinal] as number; at < end; at++) {
      const position = items[at] as number;
      counts[position] = (counts[position] as number) + 1;
    }
  }
  const selected = new Set(ids);
  const values: FacetValue[] = [];
  for (const position of byName) {
    const { id, name, ancestors } = entries[position] as TableEntry;
    const count = counts[position] as number;
    if (count === 0 && !selected.has(id)) continue;
    const parent = ancestors[0] === undefined ? undefined : entries[ancestors[0]]?.id;
    values.push({ id, name, count, selected: selected.has(id), parent });
  }
  return values.sort((a, b) => b.count - a.count);
}
