import type { Archive, Report } from './archive.ts';
import { dayNumber } from './chronology.ts';
import { isContested } from './entry-pages.ts';

/** A report that another one leads to, and what both share. */
export interface Related {
  report: Report;
  /** Ids of the places that both are about, and whether neither is about any other. */
  places: readonly string[];
  samePlaces: boolean;
  /** The same of organisations. */
  organisations: readonly string[];
  sameOrganisations: boolean;
  /** The nearest place that places of both lie in, where they share none. */
  within: string | undefined;
  /** From the report to the related one, negative for an earlier one; undefined where the day of one is not known. */
  days: number | undefined;
}

/** How many days before and after a report are looked at. */
const WINDOW = 30;
/** A place or organisation that more reports of that time share tells nothing of any two of them. */
const RARE = 12;
/** How many related reports a report has at most. */
const MOST = 5;

/** What two reports tell by lying in the same place, against two that are about the same one. */
const WITHIN = 0.5;

/** The reports that share one name: their days, ascending, and their ordinals. */
interface Sharing {
  days: number[];
  ordinals: number[];
}

/**
 * Finds reports that share places or organisations within 30 days; where a date is partial, those of the same partial
 * date. Only what few reports of that time share makes two of them related, the more the fewer: so a report's relations
 * do not change with reports that have nothing to do with it, and the time grows with the number of names, not of pairs.
 * Withdrawn reports are nobody's. Countries and places whose place in the tree is contested join no two reports.
 */
export function relatedFinder(archive: Archive): (report: Report, except: ReadonlySet<Report>) => Related[] {
  const { reports } = archive;
  const parts = partsAround(archive.places);
  const days = reports.map((report) => dayOf(report) ?? 0);
  const sharing = new Map<string, Sharing>();
  for (const { ordinal, withdrawn } of reports) {
    const report = reports[ordinal] as Report;
    for (const key of withdrawn ? [] : [...namesOf(report), ...around(report, parts)].map(keyOn(report))) {
      let list = sharing.get(key);
      if (!list) sharing.set(key, (list = { days: [], ordinals: [] }));
      list.days.push(days[ordinal] as number);
      list.ordinals.push(ordinal);
    }
  }
  /** By ordinal, how much the reports of the same time tell that share one of the names. */
  const sharers = (report: Report, names: Iterable<string>): Map<number, number> => {
    const found = new Map<number, number>();
    for (const key of [...names].map(keyOn(report))) {
      const list = sharing.get(key) ?? { days: [], ordinals: [] };
      const [start, end] = reach(list.days, days[report.ordinal] as number);
      if (end - start > RARE) continue;
      for (const ordinal of list.ordinals.slice(start, end))
        found.set(ordinal, (found.get(ordinal) ?? 0) + 1 / (end - start));
    }
    return found;
  };
  return (report, except) => {
    const direct = sharers(report, namesOf(report));
    const scores = new Map(
      [...sharers(report, around(report, parts))].map(([ordinal, told]) => [ordinal, told * WITHIN]),
    );
    for (const [ordinal, told] of direct) scores.set(ordinal, told);
    return [...scores]
      .filter(([ordinal]) => ordinal !== report.ordinal && !except.has(reports[ordinal] as Report))
      .map(([ordinal, told]) => {
        const apart = Math.abs((days[ordinal] as number) - (days[report.ordinal] as number));
        return { ordinal, apart, score: told * (1 - apart / (2 * WINDOW)) };
      })
      .sort((a, b) => b.score - a.score || a.apart - b.apart || a.ordinal - b.ordinal)
      .slice(0, MOST)
      .map(({ ordinal }) => shared(report, reports[ordinal] as Report, parts));
  };
}

/** The days from one report to another; undefined where the day of one is not known. */
export function distance(from: Report, to: Report): number | undefined {
  const [start, end] = [dayOf(from), dayOf(to)];
  return start === undefined || end === undefined ? undefined : end - start;
}

const isFull = ({ date }: Report): boolean => date.length === 10;

const dayOf = (report: Report): number | undefined => (isFull(report) ? dayNumber(report.date) : undefined);

/** By a place's id, itself and what it lies in, nearest first; without countries, and empty where any of it is contested. */
type Parts = ReadonlyMap<string, readonly string[]>;

function partsAround(places: Archive['places']): Parts {
  const isPart = (id: string): boolean => (places.get(id)?.ancestors.length ?? 0) > 0;
  return new Map(
    [...places].map(([id, entry]) => [id, isContested(entry, places) ? [] : [id, ...entry.ancestors].filter(isPart)]),
  );
}

/** The places that a report is about and those they lie in. */
const around = ({ places }: Report, parts: Parts): Set<string> => new Set(places.flatMap((id) => parts.get(id) ?? []));

/** What a report names: its organisations and places. */
const namesOf = ({ organisations, places }: Report): string[] => [
  ...organisations.map((id) => `organisation ${id}`),
  ...places.map((id) => `place ${id}`),
];

/** A name as reports of one kind of date share it: a partial date shares with its like alone. */
const keyOn =
  (report: Report) =>
  (name: string): string =>
    isFull(report) ? name : `${name} ${report.date}`;

/** The places in a list of days where those within reach of a day begin and end. */
function reach(days: readonly number[], day: number): [start: number, end: number] {
  return [firstAtLeast(days, day - WINDOW), firstAtLeast(days, day + WINDOW + 1)];
}

function firstAtLeast(days: readonly number[], least: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function shared(report: Report, other: Report, parts: Parts): Related {
  const places = report.places.filter((id) => other.places.includes(id));
  const organisations = report.organisations.filter((id) => other.organisations.includes(id));
  const others = around(other, parts);
  return {
    report: other,
    places,
    samePlaces: places.length > 0 && isWhole(places, report.places, other.places),
    organisations,
    sameOrganisations: organisations.length > 0 && isWhole(organisations, report.organisations, other.organisations),
    within: places.length > 0 ? undefined : [...around(report, parts)].find((id) => others.has(id)),
    days: distance(report, other),
  };
}

const isWhole = (both: readonly string[], one: readonly string[], other: readonly string[]): boolean =>
  both.length === one.length && both.length === other.length;
