import { dateOfDayNumber, dayNumber, intervalOf } from '../archive/chronology.ts';
import type { CalendarDate } from '../schemas/calendar.ts';
import { FACETS, type Facet } from '../query/search-address.ts';
import type { StoredEntry, StoredTable } from './stored-table.ts';

/** A value of a facet. */
export interface TableEntry {
  id: string;
  name: string;
  variants: readonly string[];
  /** Positions of what it lies in, nearest first. */
  ancestors: readonly number[];
}

/** A facet ready to filter and count by. */
export interface FacetColumn {
  entries: readonly TableEntry[];
  positions: ReadonlyMap<string, number>;
  /** For each report the positions it has, without what they lie in. */
  own: readonly (readonly number[])[];
  /** For each report the positions it counts under, with all they lie in; each once. */
  all: readonly (readonly number[])[];
}

/** The facet table in memory; arrays are over the reports' ordinals. */
export interface FacetTable {
  version: string;
  size: number;
  languages: readonly string[];
  dates: readonly CalendarDate[];
  /** First and last day of each date, as day numbers. */
  first: Int32Array;
  last: Int32Array;
  facets: Readonly<Record<Facet, FacetColumn>>;
  /** How many words of each report's indexed text are its title. */
  titles: readonly number[];
  supplied: ReadonlySet<number>;
  undatelined: ReadonlySet<number>;
  withdrawn: ReadonlySet<number>;
}

/** Reads a stored table. Throws where it has another format than this code knows. */
export function facetTableFrom(stored: StoredTable): FacetTable {
  if (stored.format !== 1)
    throw new Error(`The facet table has the format ${String(stored.format)}; this page reads format 1.`);
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
  const languages: StoredEntry[] = stored.languages.map((tag) => [tag, tag, [], []]);
  const one = (position: number): number[] => (position < 0 ? [] : [position]);
  return {
    version: stored.version,
    size,
    languages: stored.languages,
    dates,
    first,
    last,
    facets: {
      place: column(stored.places, stored.about),
      filed: column(stored.places, stored.filed.map(one)),
      org: column(stored.organisations, stored.named),
      source: column(stored.sources, stored.source.map(one)),
      language: column(languages, stored.language.map(one)),
    },
    titles: stored.titles,
    supplied: new Set(stored.supplied),
    undatelined: new Set(stored.undatelined),
    withdrawn: new Set(stored.withdrawn),
  };
}

function column(stored: readonly StoredEntry[], own: readonly (readonly number[])[]): FacetColumn {
  const entries = stored.map(([id, name, variants, ancestors]): TableEntry => ({ id, name, variants, ancestors }));
  const all = own.map((positions) => {
    if (positions.every((position) => entries[position]?.ancestors.length === 0)) return positions;
    return [...new Set(positions.flatMap((position) => [position, ...(entries[position]?.ancestors ?? [])]))];
  });
  return { entries, positions: new Map(entries.map((entry, position) => [entry.id, position])), own, all };
}

/** What narrows a search beside its text. */
export interface Selection {
  facets: Readonly<Record<string, readonly string[]>>;
  after: CalendarDate | undefined;
  before: CalendarDate | undefined;
}

/** One mask a facet, and one for the dates; 1 where the report passes. `undefined` lets every report pass. */
export interface Masks {
  facets: Readonly<Record<Facet, Uint8Array | undefined>>;
  dates: Uint8Array | undefined;
}

/** The masks of a selection. Values within a facet are OR; a value includes all that lies in it; an unknown one passes nothing. */
export function masksOf(table: FacetTable, selection: Selection): Masks {
  const facets = Object.fromEntries(
    FACETS.map((facet) => {
      const wanted = selection.facets[facet] ?? [];
      if (wanted.length === 0) return [facet, undefined];
      const { positions, all } = table.facets[facet];
      const selected = new Set(wanted.map((id) => positions.get(id)));
      return [facet, Uint8Array.from(all, (counted) => (counted.some((position) => selected.has(position)) ? 1 : 0))];
    }),
  ) as Record<Facet, Uint8Array | undefined>;
  return { facets, dates: dateMask(table, selection) };
}

function dateMask(table: FacetTable, { after, before }: Selection): Uint8Array | undefined {
  if (after === undefined && before === undefined) return undefined;
  const from = after === undefined ? -Infinity : dayNumber(intervalOf(after).first);
  const to = before === undefined ? Infinity : dayNumber(intervalOf(before).last);
  return Uint8Array.from(table.first, (first, ordinal) =>
    first <= to && (table.last[ordinal] as number) >= from ? 1 : 0,
  );
}
