import type { Archive, Entry, Report } from '../archive/archive.ts';
import { dayNumber, intervalOf } from '../archive/chronology.ts';
import { namesOf, type NamedRecord } from '../archive/name-index.ts';
import { wordsOf } from '../query/tokens.ts';

/** What changes when older code can no longer read a table. */
export const TABLE_FORMAT = 4;

/** A record in the table: id, preferred name, variants, and the positions of what it lies in, nearest first. */
export type StoredEntry = [id: string, name: string, variants: string[], ancestors: number[]];

/** A shard: the ordinal behind its last report, and where its parts lie. */
export interface StoredShard {
  end: number;
  /** The folder of its index in each language that it holds. */
  indexes: Record<string, string>;
  /** The folder of its texts, and how many reports each file there holds, from `0.bin` on. */
  texts: string;
  counts: number[];
}

/** A facet that the owner declared: its values as written, and for each report the positions of those it has. */
export interface StoredExtra {
  key: string;
  label: string;
  values: string[];
  own: number[][];
}

/**
 * The facet table as it is stored (JSON, compressed): columns over the reports in the archive's order, oldest first.
 * Positions refer to the lists of entries; -1 stands for none. Files and folders are names within the search folder;
 * each bears a digest of what it holds, so that a table finds its own index or none.
 */
export interface StoredTable {
  format: typeof TABLE_FORMAT;
  /** The folder of Pagefind's program, one folder a language in it. */
  engine: string;
  shards: StoredShard[];
  /** The file of the words of headlines, and of all words. */
  headlineWords: string;
  vocabulary: string;
  /** BCP 47 tags used by reports. */
  languages: string[];
  places: StoredEntry[];
  organisations: StoredEntry[];
  sources: StoredEntry[];
  /** The first day of each report, as days since the day of the report before (the first: since 1 January 1970). */
  days: number[];
  /** Pairs of ordinal and length of the date as written (4 or 7), for partial dates alone. */
  partial: number[];
  source: number[];
  filed: number[];
  about: number[][];
  named: number[][];
  language: number[];
  extra: StoredExtra[];
  /** How many words each report's title has: the first of its indexed words. */
  titles: number[];
  /** Ordinals of reports with a title of the archive's own, without a dateline, and withdrawn. */
  supplied: number[];
  undatelined: number[];
  withdrawn: number[];
}

/** The names of what else search loads. */
export type SearchNames = Pick<StoredTable, 'engine' | 'shards' | 'headlineWords' | 'vocabulary'>;

/** An owner's own field that readers can narrow a search by. */
export interface ExtraFacet {
  key: string;
  label: string;
}

/** Makes the table of an archive. Same arguments, same table. */
export function storedTableOf(archive: Archive, extra: readonly ExtraFacet[], names: SearchNames): StoredTable {
  const { reports } = archive;
  const places = entriesOf(archive.places);
  const organisations = entriesOf(archive.organisations);
  const sources = entriesOf(archive.sources);
  const languages = [...new Set(reports.map((report) => report.language))].sort();
  const ordinals = (holds: (report: Report) => boolean): number[] =>
    reports.filter(holds).map((report) => report.ordinal);
  let before = 0;
  return {
    format: TABLE_FORMAT,
    ...names,
    languages,
    places: places.stored,
    organisations: organisations.stored,
    sources: sources.stored,
    days: reports.map((report) => {
      const day = firstDayOf(report);
      const since = day - before;
      before = day;
      return since;
    }),
    partial: reports.flatMap((report) => (report.date.length < 10 ? [report.ordinal, report.date.length] : [])),
    source: reports.map((report) => sources.at(report.source)),
    filed: reports.map((report) => places.at(report.filedFrom)),
    about: reports.map((report) => report.places.map(places.at)),
    named: reports.map((report) => report.organisations.map(organisations.at)),
    language: reports.map((report) => languages.indexOf(report.language)),
    extra: extra.map((facet) => extraOf(facet, reports)),
    titles: reports.map((report) => wordsOf(report.title.text).length),
    supplied: ordinals((report) => report.title.origin !== 'printed'),
    undatelined: ordinals((report) => report.dateline === ''),
    withdrawn: ordinals((report) => report.withdrawn),
  };
}

/** The first day that a report's date covers, as a day number. */
export function firstDayOf(report: Report): number {
  return dayNumber(intervalOf(report.date).first);
}

function entriesOf(entries: ReadonlyMap<string, Entry>): {
  stored: StoredEntry[];
  at: (id: string | undefined) => number;
} {
  const used = [...entries.values()].filter((entry) => entry.reports.length > 0 || entry.filed.length > 0);
  const positions = new Map(used.map((entry, position) => [entry.id, position]));
  const at = (id: string | undefined): number => (id === undefined ? -1 : (positions.get(id) ?? -1));
  return {
    stored: used.map((entry) => [
      entry.id,
      entry.name,
      entry.record === undefined ? [] : namesOf(entry.record as NamedRecord).slice(1),
      entry.ancestors.map(at),
    ]),
    at,
  };
}

function extraOf({ key, label }: ExtraFacet, reports: readonly Report[]): StoredExtra {
  const own = reports.map((report) => (report.withdrawn ? [] : extraValuesOf(report, key)));
  const values = [...new Set(own.flat())].sort();
  const positions = new Map(values.map((value, position) => [value, position]));
  return { key, label, values, own: own.map((texts) => texts.map((text) => positions.get(text) as number)) };
}

/** What a report's own field holds, each text once. */
export function extraValuesOf(report: Report, key: string): string[] {
  const value = report.record.data.extra?.[key];
  return value === undefined ? [] : [...new Set(typeof value === 'string' ? [value] : value)];
}
