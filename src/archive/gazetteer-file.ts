import type { Archive, Entry } from './archive.ts';
import type { PartOf } from './hierarchy.ts';
import { namesOf, type NamedRecord } from './name-index.ts';

/** Where the file with the archive’s names stands. */
export const GAZETTEER = '/contribute/names.json';

/** What of a record a form needs to complete and resolve names: its names, former ids, and what it lies in. */
export type GazetteerRecord = NamedRecord & { partOf?: PartOf };

/** The archive's records by kind and id. */
export interface GazetteerRecords {
  places: ReadonlyMap<string, GazetteerRecord>;
  organisations: ReadonlyMap<string, GazetteerRecord>;
  sources: ReadonlyMap<string, GazetteerRecord>;
}

/** A record on its way: the preferred name first, then its variants; what it lies in; former ids. What is empty at the end is left out. */
type Row = [names: string[], partOf?: string, aliases?: readonly string[]];
type File = Record<keyof GazetteerRecords, Record<string, Row>>;

const KINDS = ['places', 'organisations', 'sources'] as const;

/** The records of an archive as JSON, without what completing a name does not need. */
export function printGazetteer(archive: Archive): string {
  const rows = (entries: ReadonlyMap<string, Entry>): Record<string, Row> =>
    Object.fromEntries(
      [...entries.values()].flatMap(({ id, record, ancestors }) =>
        record === undefined ? [] : [[id, rowOf(record as NamedRecord, ancestors[0])]],
      ),
    );
  return JSON.stringify(Object.fromEntries(KINDS.map((kind) => [kind, rows(archive[kind])])));
}

function rowOf(record: NamedRecord, parent: string | undefined): Row {
  const names = [...new Set(namesOf(record))];
  if (record.aliases && record.aliases.length > 0) return [names, parent ?? '', record.aliases];
  return parent === undefined ? [names] : [names, parent];
}

/** Reads what {@link printGazetteer} prints. */
export function parseGazetteer(json: string): GazetteerRecords {
  const file = JSON.parse(json) as File;
  const read = (kind: keyof GazetteerRecords): Map<string, GazetteerRecord> =>
    new Map(
      Object.entries(file[kind]).map(([id, [[name = id, ...names], parent, aliases]]) => [
        id,
        { name, names, ...(parent ? { partOf: parent } : {}), ...(aliases ? { aliases } : {}) },
      ]),
    );
  return { places: read('places'), organisations: read('organisations'), sources: read('sources') };
}
