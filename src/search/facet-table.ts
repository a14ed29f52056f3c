import { dateOfDayNumber, dayNumber, intervalOf } from '../archive/chronology.ts';
import { tally } from '../archive/grouping.ts';
import type { CalendarDate } from '../schemas/calendar.ts';
import type { FacetInfo } from './backend.ts';
import { packLists, type Lists } from './lists.ts';
import { TABLE_FORMAT, type StoredEntry, type StoredShard, type StoredTable } from './stored-table.ts';

/** A value of a facet. */
export interface TableEntry {
  id: string;
  name: string;
  variants: readonly string[];
  /** Positions of what it lies in, nearest first. */
  ancestors: readonly number[];
}

/** A facet ready to filter and count by. */
export interface FacetColumn extends FacetInfo {
  entries: readonly TableEntry[];
  positions: ReadonlyMap<string, number>;
  /** The positions of all values by name, and by id where names are the same. */
  byName: readonly number[];
  /** For each report the positions it has, without what they lie in. */
  own: Lists;
  /** For each report the positions it counts under, with all they lie in; each once. */
  all: Lists;
}

/** The facet table in memory; arrays are over the reports' ordinals. */
export interface FacetTable {
  stored: StoredTable;
  size: number;
  languages: readonly string[];
  /** The language that most reports are in; undefined where there is none. */
  main: string | undefined;
  shards: readonly StoredShard[];
  dates: readonly CalendarDate[];
  /** First and last day of each date, as day numbers. */
  first: Int32Array;
  last: Int32Array;
  /** In the order in which they are shown. */
  facets: readonly FacetColumn[];
  /** How many of each report's indexed words are its title. */
  titles: readonly number[];
  supplied: ReadonlySet<number>;
  undatelined: ReadonlySet<number>;
  withdrawn: ReadonlySet<number>;
}

/** Reads a stored table. Throws where it has another format than this code knows. */
export function facetTableFrom(stored: StoredTable): FacetTable {
  if (stored.format !== TABLE_FORMAT) {
    throw new Error(
      `The facet table has the format ${String(stored.format)}, this page reads format ${TABLE_FORMAT}: page and index were not built together.`,
    );
  }
  const size = stored.days.length;
  const first = new Int32Array(size);
  const last = new Int32Array(size);
  const lengths = new Map<number, number>();
  for (let at = 0; at < stored.partial.length; at += 2)
    lengths.set(stored.partial[at] as number, stored.partial[at + 1] as number);
  let day = 0;
  const dates = stored.days.map((since, ordinal) => {
    day += since;
    const date = dateOfDayNumber(day).slice(0, lengths.get(ordinal) ?? 10);
    first[ordinal] = day;
    last[ordinal] = date.length === 10 ? day : dayNumber(intervalOf(date).last);
    return date;
  });
  const plain = (texts: readonly string[]): StoredEntry[] => texts.map((text) => [text, text, [], []]);
  const one = (position: number): number[] => (position < 0 ? [] : [position]);
  return {
    stored,
    size,
    languages: stored.languages,
    main: tally(stored.language.map((at) => stored.languages[at] ?? '')).at(0)?.id,
    shards: stored.shards,
    dates,
    first,
    last,
    facets: [
      column('place', undefined, stored.places, stored.about),
      column('filed', undefined, stored.places, stored.filed.map(one)),
      column('org', undefined, stored.organisations, stored.named),
      column('source', undefined, stored.sources, stored.source.map(one)),
      ...stored.extra.map(({ key, label, values, own }) => column(key, label, plain(values), own)),
      column('language', undefined, plain(stored.languages), stored.language.map(one)),
    ],
    titles: stored.titles,
    supplied: new Set(stored.supplied),
    undatelined: new Set(stored.undatelined),
    withdrawn: new Set(stored.withdrawn),
  };
}

function column(
  key: string,
  label: string | undefined,
  stored: readonly StoredEntry[],
  own: readonly (readonly number[])[],
): FacetColumn {
  const entries = stored.map(([id, name, variants, ancestors]): TableEntry => ({ id, name, variants, ancestors }));
  const packed = packLists(own);
  const isFlat = entries.every(({ ancestors }) => ancestors.length === 0);
  const withAncestors = (positions: readonly number[]): number[] => [
    ...new Set(positions.flatMap((position) => [position, ...(entries[position]?.ancestors ?? [])])),
  ];
  return {
    key,
    label,
    entries,
    positions: new Map(entries.map((entry, position) => [entry.id, position])),
    byName: [...entries.entries()]
      .sort(([, a], [, b]) => compare(a.name, b.name) || compare(a.id, b.id))
      .map(([position]) => position),
    own: packed,
    all: isFlat ? packed : packLists(own.map(withAncestors)),
  };
}

/** The column of a facet by its key; undefined where the archive has no such facet. */
export function columnOf(table: FacetTable, key: string): FacetColumn | undefined {
  return table.facets.find((facet) => facet.key === key);
}

/** The first and last day that an archive covers; undefined where it is empty. */
export function coveredBy({ size, first, last }: FacetTable): { first: string; last: string } | undefined {
  if (size === 0) return undefined;
  return {
    first: dateOfDayNumber(first[0] as number),
    last: dateOfDayNumber(last.reduce((latest, day) => Math.max(latest, day))),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
