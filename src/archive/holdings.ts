import type { CalendarDate } from '../schemas/calendar.ts';
import type { Archive, Entry } from './archive.ts';
import { gapsOf, yearCounts, type YearSpan } from './coverage.ts';
import { tally } from './grouping.ts';
import { monthCoverage } from './month-coverage.ts';

/** What an archive holds and what it lacks, counted. */
export interface Holdings {
  reports: number;
  /** Dates of the oldest and the newest report; undefined where there is none. */
  first: CalendarDate | undefined;
  last: CalendarDate | undefined;
  /** Days that hold a report of which the day is known. */
  days: number;
  /** Sources, places and organisations with a record, or named by a report. */
  sources: number;
  places: number;
  organisations: number;
  /** BCP 47 tags with the number of their reports, the most frequent first. */
  languages: readonly { id: string; count: number }[];
  /** Spans of years between the first and the last that hold nothing. */
  emptyYears: readonly YearSpan[];
  /** The first and the last month that a report names, undefined where none does; the months from one to the other, and those that hold none. */
  monthSpan: { first: CalendarDate; last: CalendarDate } | undefined;
  months: number;
  emptyMonths: number;
  /** Those that may hold a report of which only the year is known, and hold no other. */
  uncertainMonths: number;
  /** Reports of which only the month, or only the year, is known. */
  monthOnly: number;
  yearOnly: number;
  noDateline: number;
  noFiledFrom: number;
  noSource: number;
  noPlace: number;
  /** Reports whose title is the archive's; not those withdrawn, of which nobody can see how they were printed. */
  ownTitle: number;
  withdrawn: number;
  /** Names that reports give and that have no record. */
  plainNames: number;
  /** Places with a record, but without coordinates in it. */
  noCoordinates: number;
}

/** Counts what an archive holds; nothing here is written by hand. */
export function holdingsOf({ reports, sources, places, organisations }: Archive): Holdings {
  const dates = reports.map(({ date }) => date);
  const { months, span, empty, uncertain } = monthCoverage(dates);
  const count = (holds: (report: (typeof reports)[number]) => boolean): number => reports.filter(holds).length;
  const plain = (entries: ReadonlyMap<string, Entry>): number =>
    [...entries.values()].filter(({ record }) => record === undefined).length;
  return {
    reports: reports.length,
    first: dates.at(0),
    last: dates.at(-1),
    days: new Set(dates.filter((date) => date.length === 10)).size,
    sources: sources.size,
    places: places.size,
    organisations: organisations.size,
    languages: tally(reports.map(({ language }) => language)),
    emptyYears: gapsOf(yearCounts(dates)),
    months,
    monthSpan: span,
    emptyMonths: empty,
    uncertainMonths: uncertain,
    monthOnly: count(({ date }) => date.length === 7),
    yearOnly: count(({ date }) => date.length === 4),
    noDateline: count(({ dateline }) => dateline === ''),
    noFiledFrom: count(({ filedFrom }) => filedFrom === undefined),
    noSource: count(({ source }) => source === undefined),
    noPlace: count((report) => report.places.length === 0),
    ownTitle: count(({ title, withdrawn }) => title.origin !== 'printed' && !withdrawn),
    withdrawn: count(({ withdrawn }) => withdrawn),
    plainNames: plain(sources) + plain(places) + plain(organisations),
    noCoordinates: [...places.values()].filter(({ record }) => record && !record.coordinates).length,
  };
}
