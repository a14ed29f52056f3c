import { indexNames, namesOf, resolveName, type NamedRecord, type NameIndex } from '../archive/name-index.ts';

/** Names of records that a text prints. */
export interface Proposals {
  /** Preferred names (ids where a name would not lead to its record), in the order of the text. */
  names: string[];
  /** Printed names that several records share, with the ids to choose from; none of them is proposed. */
  ambiguous: { name: string; ids: string[] }[];
}

/** Finds the preferred names and variants of records in a text: to the letter, whole words, the longest first. */
export function proposeNames(text: string, records: ReadonlyMap<string, NamedRecord>): Proposals {
  const { byFirstWord, index } = lookupOf(records);
  const ids = new Set<string>();
  const ambiguous = new Map<string, string[]>();
  let taken = 0;
  for (const word of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (word.index < taken) continue;
    const name = byFirstWord.get(word[0])?.find((known) => standsAt(text, known.name, word.index));
    if (!name) continue;
    taken = word.index + name.name.length;
    const [only] = name.ids;
    if (name.ids.length === 1 && only !== undefined) ids.add(only);
    else ambiguous.set(name.name, [...name.ids].sort());
  }
  const names = [...ids].map((id) => {
    const name = records.get(id)?.name ?? id;
    const found = resolveName(index, name);
    return found.kind === 'resolved' && found.id === id ? name : id;
  });
  return { names, ambiguous: [...ambiguous].map(([name, shared]) => ({ name, ids: shared })) };
}

interface Lookup {
  byFirstWord: ReadonlyMap<string, { name: string; ids: string[] }[]>;
  index: NameIndex;
}

const lookups = new WeakMap<ReadonlyMap<string, NamedRecord>, Lookup>();

/** Made once for a set of records, since an import of thousands of reports asks again for each. */
function lookupOf(records: ReadonlyMap<string, NamedRecord>): Lookup {
  const known = lookups.get(records) ?? { byFirstWord: firstWords(records), index: indexNames(records) };
  lookups.set(records, known);
  return known;
}

function standsAt(text: string, name: string, at: number): boolean {
  return text.startsWith(name, at) && !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(at + name.length, at + name.length + 2));
}

/** Every name of the records under its first word, the longest first. */
function firstWords(records: ReadonlyMap<string, NamedRecord>): Map<string, { name: string; ids: string[] }[]> {
  const byName = new Map<string, string[]>();
  for (const [id, record] of records)
    for (const name of new Set(namesOf(record))) byName.set(name, [...(byName.get(name) ?? []), id]);
  const byFirstWord = new Map<string, { name: string; ids: string[] }[]>();
  for (const [name, ids] of byName) {
    const first = /^[\p{L}\p{M}\p{N}]+/u.exec(name)?.[0];
    if (first !== undefined) byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { name, ids }]);
  }
  for (const names of byFirstWord.values()) names.sort((a, b) => b.name.length - a.name.length);
  return byFirstWord;
}
