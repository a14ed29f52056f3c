import type { Archive, Entry, Report } from '../archive/archive.ts';
import { dayNumber, intervalOf } from '../archive/chronology.ts';
import { namesOf, type NamedRecord } from '../archive/name-index.ts';
import { wordsIn } from './words-in.ts';

/** A record in the table: id, preferred name, variants, and the positions of what it lies in, nearest first. */
export type StoredEntry = [id: string, name: string, variants: string[], ancestors: number[]];

/**
 * The facet table as it is stored (JSON, compressed): columns over the reports in the archive's order, oldest first.
 * Positions refer to the lists of entries; -1 stands for none.
 */
export interface StoredTable {
  format: 1;
  /** Names the Pagefind indexes that belong to this table. */
  version: string;
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
  /** How many words, split at white space, each report's title has: the first of its indexed text. */
  titles: number[];
  /** Ordinals of reports with a title of the archive's own, without a dateline, and withdrawn. */
  supplied: number[];
  undatelined: number[];
  withdrawn: number[];
}

/** Makes the table of an archive. Same archive and version, same table. */
export function storedTableOf(archive: Archive, version: string): StoredTable {
  const { reports } = archive;
  const places = entriesOf(archive.places);
  const organisations = entriesOf(archive.organisations);
  const sources = entriesOf(archive.sources);
  const languages = [...new Set(reports.map((report) => report.language))].sort();
  const ordinals = (holds: (report: Report) => boolean): number[] =>
    reports.filter(holds).map((report) => report.ordinal);
  let before = 0;
  return {
    format: 1,
    version,
    languages,
    places: places.stored,
    organisations: organisations.stored,
    sources: sources.stored,
    days: reports.map((report) => {
      const day = dayNumber(intervalOf(report.date).first);
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
    titles: reports.map((report) => wordsIn(report.title.text).length),
    supplied: ordinals((report) => report.title.origin !== 'printed'),
    undatelined: ordinals((report) => report.dateline === ''),
    withdrawn: ordinals((report) => report.withdrawn),
  };
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
