import type { Entry } from './archive.ts';

/** An entry in a tree of entries. */
export interface TreeNode {
  id: string;
  name: string;
  /** Reports about it or anything within it. */
  count: number;
  /** Whether it is the entry whose surroundings the tree shows. */
  present: boolean;
  children: readonly TreeNode[];
}

type Entries = ReadonlyMap<string, Entry>;

/** How many entries a tree round one entry may show below it before it shows its children only. */
const MOST_BELOW = 40;

/** Every entry with a record, as trees; at each level by name. */
export function wholeTree(entries: Entries): TreeNode[] {
  const roots = [...entries.values()].filter((entry) => entry.record !== undefined && entry.ancestors.length === 0);
  return byName(roots).map((entry) => nodeOf(entry, entries, Infinity));
}

/** The names without a record, by name. */
export function plainNames(entries: Entries): TreeNode[] {
  return byName([...entries.values()].filter((entry) => entry.record === undefined)).map((entry) =>
    nodeOf(entry, entries, 0),
  );
}

/** What an entry lies in, itself, and what lies in it: all of it, or its children only where that is much. */
export function treeRound(id: string, entries: Entries): TreeNode | undefined {
  const entry = entries.get(id);
  if (!entry) return undefined;
  const depth = sizeBelow(entry, entries) > MOST_BELOW ? 1 : Infinity;
  let node: TreeNode = { ...nodeOf(entry, entries, depth), present: true };
  for (const ancestor of entry.ancestors) {
    const above = entries.get(ancestor);
    if (above) node = { id: above.id, name: above.name, count: above.reports.length, present: false, children: [node] };
  }
  return node;
}

function nodeOf(entry: Entry, entries: Entries, depth: number): TreeNode {
  const children = depth === 0 ? [] : entry.children.flatMap((id) => entries.get(id) ?? []);
  return {
    id: entry.id,
    name: entry.name,
    count: entry.reports.length,
    present: false,
    children: children.map((child) => nodeOf(child, entries, depth - 1)),
  };
}

function sizeBelow(entry: Entry, entries: Entries): number {
  return entry.children
    .flatMap((id) => entries.get(id) ?? [])
    .reduce((sum, child) => sum + 1 + sizeBelow(child, entries), 0);
}

function byName(entries: Entry[]): Entry[] {
  const { compare } = new Intl.Collator('en');
  return entries.sort((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}
