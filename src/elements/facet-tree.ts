import type { FacetValue } from '../search/backend.ts';

/** A value of a facet and how deep in the tree it is shown. */
export interface NestedValue {
  value: FacetValue;
  depth: number;
}

/**
 * Values in the order of a tree, most reports first among those side by side. Up to `few` values are all shown; of more,
 * what lies in another value only beneath a selected one, or where something selected lies in it.
 */
export function facetTree(values: readonly FacetValue[], few: number): NestedValue[] {
  const ids = new Set(values.map((value) => value.id));
  const children = Map.groupBy(values, (value) =>
    value.parent !== undefined && ids.has(value.parent) ? value.parent : undefined,
  );
  const opened = openedIn(values, few);
  const walk = (parent: string | undefined, depth: number): NestedValue[] =>
    opened.has(parent)
      ? (children.get(parent) ?? []).flatMap((value) => [{ value, depth }, ...walk(value.id, depth + 1)])
      : [];
  return walk(undefined, 0);
}

/** The ids of the values that one lies in, and of those that lie in it. */
export function kinOf(id: string, values: readonly FacetValue[]): string[] {
  const parents = new Map(values.map((value) => [value.id, value.parent]));
  const above = (of: string): string[] => {
    const parent = parents.get(of);
    return parent === undefined ? [] : [parent, ...above(parent)];
  };
  return [...above(id), ...values.map((value) => value.id).filter((other) => above(other).includes(id))];
}

/** The values beneath which others are shown; `undefined` stands above all. */
function openedIn(values: readonly FacetValue[], few: number): Set<string | undefined> {
  if (values.length <= few) return new Set([undefined, ...values.map((value) => value.id)]);
  const opened = new Set<string | undefined>([undefined]);
  const parents = new Map(values.map((value) => [value.id, value.parent]));
  for (const value of values) {
    if (!value.selected) continue;
    opened.add(value.id);
    let parent = value.parent;
    while (parent !== undefined && !opened.has(parent)) {
      opened.add(parent);
      parent = parents.get(parent);
    }
  }
  return opened;
}
