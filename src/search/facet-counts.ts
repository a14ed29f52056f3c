import type { FacetValue, Selected } from './backend.ts';
import type { FacetColumn, FacetTable, TableEntry } from './facet-table.ts';
import { maskOfPositions, ordinalsOf, type Mask } from './masks.ts';

/** What a selection leaves, and the counts of every facet. */
export interface Faceted {
  /** Reports that pass every facet as well. */
  found: Mask;
  facets: Record<string, FacetValue[]>;
}

/** Narrows reports by the selection, and counts each facet's values among those that pass every other facet. */
export function facetsOf(table: FacetTable, within: Mask, selected: Selected): Faceted {
  const { found, reasons } = narrow(table, within, selected);
  const counted = ordinalsOf(reasons.map((reason) => (reason === OTHERS ? 0 : 1)));
  const facets = Object.fromEntries(
    table.facets.map((facet, at) => [
      facet.key,
      valuesOf(facet, selected[facet.key] ?? [], { counted, reasons, reason: at + 1 }),
    ]),
  );
  return { found, facets };
}

/** Reports among these that pass every facet of the selection. */
export function narrowed(table: FacetTable, within: Mask, selected: Selected): Mask {
  return narrow(table, within, selected).found;
}

/** The reason of a report that more than one facet holds back, or that was not among those to narrow. */
const OTHERS = 255;

/**
 * `reasons`: for each report why it is not found: 0 where it is, the number of the facet (from 1) where that alone
 * holds it back, else {@link OTHERS}.
 */
function narrow(table: FacetTable, within: Mask, selected: Selected): { found: Mask; reasons: Uint8Array } {
  const found = within.slice();
  const reasons = new Uint8Array(table.size);
  for (let ordinal = 0; ordinal < table.size; ordinal++) if (within[ordinal] === 0) reasons[ordinal] = OTHERS;
  for (const [at, facet] of table.facets.entries()) {
    const ids = selected[facet.key] ?? [];
    if (ids.length === 0) continue;
    const mask = maskOfPositions(
      facet,
      ids.map((id) => facet.positions.get(id)),
    );
    for (let ordinal = 0; ordinal < table.size; ordinal++) {
      if (mask[ordinal] === 1) continue;
      found[ordinal] = 0;
      reasons[ordinal] = reasons[ordinal] === 0 ? at + 1 : OTHERS;
    }
  }
  return { found, reasons };
}

/**
 * A facet's values with at least one report or selected: most reports first, then by name, then by id. `counted`: the
 * reports that nothing or one facet alone holds back; `reason`: the facet's own number.
 */
function valuesOf(
  { entries, byName, all }: FacetColumn,
  ids: readonly string[],
  { counted, reasons, reason: own }: { counted: Uint32Array; reasons: Uint8Array; reason: number },
): FacetValue[] {
  const counts = new Uint32Array(entries.length);
  const { starts, items } = all;
  for (const ordinal of counted) {
    if (reasons[ordinal] !== 0 && reasons[ordinal] !== own) continue;
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
