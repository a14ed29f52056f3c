import { FACETS, type Facet } from '../query/search-address.ts';
import type { FacetValue } from './backend.ts';
import type { FacetTable, Masks, Selection } from './facet-table.ts';

/** Ordinals that pass the text (`undefined`: all do), the dates and every facet but the one left out, oldest first. */
export function passing(
  table: FacetTable,
  masks: Masks,
  text: ReadonlyMap<number, number> | undefined,
  leftOut?: Facet,
): number[] {
  const applied = [masks.dates, ...FACETS.map((facet) => (facet === leftOut ? undefined : masks.facets[facet]))].filter(
    (mask) => mask !== undefined,
  );
  const found: number[] = [];
  for (let ordinal = 0; ordinal < table.size; ordinal++) {
    if ((text === undefined || text.has(ordinal)) && applied.every((mask) => mask[ordinal] === 1)) found.push(ordinal);
  }
  return found;
}

/** A facet's values with their counts for the search, its own selection ignored: most reports first, then by name. */
export function facetValues(
  table: FacetTable,
  facet: Facet,
  selection: Selection,
  masks: Masks,
  text: ReadonlyMap<number, number> | undefined,
): FacetValue[] {
  const { entries, all } = table.facets[facet];
  const counts = new Uint32Array(entries.length);
  for (const ordinal of passing(table, masks, text, facet)) {
    for (const position of all[ordinal] ?? []) counts[position] = (counts[position] ?? 0) + 1;
  }
  const selected = new Set(selection.facets[facet] ?? []);
  return entries
    .map((entry, position): FacetValue => ({
      id: entry.id,
      name: entry.name,
      count: counts[position] ?? 0,
      selected: selected.has(entry.id),
      parent: entry.ancestors[0] === undefined ? undefined : entries[entry.ancestors[0]]?.id,
    }))
    .filter((value) => value.count > 0 || value.selected)
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
