import { editDistance } from './edit-distance.ts';
import { foldName } from './fold.ts';

/** What of an authority record takes part in resolving names. */
export interface NamedRecord {
  name: string;
  names?: readonly (string | { name: string })[] | undefined;
  aliases?: readonly string[] | undefined;
}

/** What a name turned out to be. */
export type Resolution = { kind: 'resolved'; id: string } | { kind: 'ambiguous'; ids: string[] } | { kind: 'unknown' };

/** Names of one kind of record, ready to resolve. Levels: id (former ids included), preferred name, variant. */
export interface NameIndex {
  readonly levels: readonly ReadonlyMap<string, readonly string[]>[];
}

/** Every name of a record: the preferred one first, then its variants. */
export function namesOf(record: NamedRecord): string[] {
  return [
    record.name,
    ...(record.names ?? []).map((variant) => (typeof variant === 'string' ? variant : variant.name)),
  ];
}

/** Indexes records (id → record) by id, preferred name and variant. */
export function indexNames(records: ReadonlyMap<string, NamedRecord>): NameIndex {
  const ids = new Map<string, string[]>();
  const preferred = new Map<string, string[]>();
  const variants = new Map<string, string[]>();
  const add = (level: Map<string, string[]>, name: string, id: string): void => {
    const key = foldName(name);
    const known = level.get(key);
    if (!known) level.set(key, [id]);
    else if (!known.includes(id)) known.push(id);
  };
  for (const [id, record] of records) {
    add(ids, id, id);
    for (const alias of record.aliases ?? []) add(ids, alias, id);
    const [name, ...others] = namesOf(record);
    add(preferred, name ?? id, id);
    for (const other of others) add(variants, other, id);
  }
  return { levels: [ids, preferred, variants] };
}

/**
 * Resolves a name or id, ignoring case and diacritics. An id beats a preferred name beats a variant,
 * so that a new variant never changes what an older report means; a tie within a level is ambiguous.
 */
export function resolveName(index: NameIndex, name: string): Resolution {
  const key = foldName(name);
  for (const level of index.levels) {
    const ids = level.get(key);
    if (ids?.length === 1) return { kind: 'resolved', id: ids[0] as string };
    if (ids) return { kind: 'ambiguous', ids: [...ids].sort() };
  }
  return { kind: 'unknown' };
}

/** Up to `most` names of the index nearest to `name` by edit distance, nearest first; far ones are left out. */
export function nearestNames(index: NameIndex, name: string, most = 3): string[] {
  const key = foldName(name);
  // A slip of two letters leaves enough of a word of five.
  const furthest = key.length < 5 ? 1 : Math.max(2, Math.floor(key.length / 4));
  const found = new Map<string, number>();
  for (const level of index.levels) {
    for (const known of level.keys()) {
      if (Math.abs(known.length - key.length) > furthest) continue;
      const distance = editDistance(known, key, furthest);
      if (distance <= furthest)
        for (const id of level.get(known) ?? []) {
          found.set(id, Math.min(distance, found.get(id) ?? Infinity));
        }
    }
  }
  return [...found]
    .sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([id]) => id);
}
