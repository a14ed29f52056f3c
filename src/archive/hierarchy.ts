/** One `partOf` entry: what it lies in, and for what time according to whom. */
export interface Parthood {
  id: string;
  from?: string | undefined;
  to?: string | undefined;
  by?: string | undefined;
}

/** `partOf` as records write it. */
export type PartOf = string | readonly Parthood[] | undefined;

/** All parthoods of a record, in the order written. */
export function parthoods(partOf: PartOf): readonly Parthood[] {
  return typeof partOf === 'string' ? [{ id: partOf }] : (partOf ?? []);
}

/** The parthood that the tree follows: the entry without dates, else the latest. */
export function followedParthood(partOf: PartOf): Parthood | undefined {
  const all = parthoods(partOf);
  const undated = all.find((entry) => entry.from === undefined && entry.to === undefined);
  if (undated) return undated;
  const end = (entry: Parthood): string => `${entry.to ?? '9999'}|${entry.from ?? ''}`;
  return all.reduce<Parthood | undefined>(
    (latest, entry) => (latest && end(latest) >= end(entry) ? latest : entry),
    undefined,
  );
}

/**
 * What a record lies in, nearest first, following {@link followedParthood}. Stops at a missing record
 * or where a cycle would close, so that it always ends.
 */
export function ancestorsOf(id: string, records: ReadonlyMap<string, { partOf?: PartOf }>): string[] {
  const chain: string[] = [];
  let parent = followedParthood(records.get(id)?.partOf)?.id;
  while (parent !== undefined && parent !== id && !chain.includes(parent) && records.has(parent)) {
    chain.push(parent);
    parent = followedParthood(records.get(parent)?.partOf)?.id;
  }
  return chain;
}
