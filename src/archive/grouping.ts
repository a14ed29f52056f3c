/** Neighbours in a list that belong together. */
export interface Group<Item> {
  key: string;
  items: Item[];
}

/** Divides a list into groups of neighbours with the same key; the order stays. */
export function groupNeighbours<Item>(items: readonly Item[], keyOf: (item: Item) => string): Group<Item>[] {
  const groups: Group<Item>[] = [];
  for (const item of items) {
    const key = keyOf(item);
    const last = groups.at(-1);
    if (last?.key === key) last.items.push(item);
    else groups.push({ key, items: [item] });
  }
  return groups;
}

/** How often each id occurs, most frequent first, ties by id. */
export function tally(ids: Iterable<string>): { id: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
