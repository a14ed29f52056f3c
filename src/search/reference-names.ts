import type { Archive, Entry } from '../archive/archive.ts';
import type { FieldNode } from '../query/query-tree.ts';
import { nameAsRead, namesOfEntry, recordsOf } from './reference-report.ts';

/** What has names, as fields of a query call it. */
const KINDS = ['place', 'org', 'source'];

/** The records of an archive by the names that readers type, as far as reports have them. */
export class ReferenceNames {
  readonly #archive: Archive;
  readonly #values: (field: string) => ReadonlySet<string>;

  /** `values`: the ids that reports have in a field. */
  constructor(archive: Archive, values: (field: string) => ReadonlySet<string>) {
    this.#archive = archive;
    this.#values = values;
  }

  /** The records that the value of a field stands for, by id, name or variant. */
  inField({ field, value }: FieldNode): Entry[] {
    const byId = this.#entries(field).filter(({ id }) => id === value.trim());
    const byName = this.bearing(field, value);
    return byId.some((entry) => byName.includes(entry)) ? byName : [...byId, ...byName];
  }

  /** The records of a field that bear a name. */
  bearing(field: string, name: string): Entry[] {
    return this.#entries(field).filter((entry) => namesOfEntry(entry).map(nameAsRead).includes(nameAsRead(name)));
  }

  /** Whether a word is a name of any record. */
  isName(word: string): boolean {
    return KINDS.some((kind) => this.bearing(kind, word).length > 0);
  }

  /** The records with these keys, `place:sepino`. */
  ofKeys(keys: ReadonlySet<string>): Entry[] {
    return KINDS.flatMap((kind) =>
      [...(recordsOf(this.#archive)[kind]?.values() ?? [])].filter(({ id }) => keys.has(`${kind}:${id}`)),
    );
  }

  #entries(field: string): Entry[] {
    const known = this.#values(field);
    return [...(recordsOf(this.#archive)[field]?.values() ?? [])].filter(({ id }) => known.has(id));
  }
}
