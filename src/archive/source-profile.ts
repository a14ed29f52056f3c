import type { Archive, Report } from './archive.ts';
import { uncontestedAncestors } from './entry-pages.ts';
import { tally } from './grouping.ts';

/** A place and how many of a source's reports it concerns; `id` undefined counts those of which no place is known. */
export interface PlaceTally {
  id: string | undefined;
  name: string;
  count: number;
}

/** Where a source's reports were filed from, most frequent first; then those of which no place is known, if any, named `unknown`. */
export function filedFrom(archive: Archive, reports: readonly Report[], unknown: string): PlaceTally[] {
  const known = reports.map((report) => report.filedFrom).filter((id) => id !== undefined);
  const without = reports.length - known.length;
  return [...named(archive, known), ...(without === 0 ? [] : [{ id: undefined, name: unknown, count: without }])];
}

/** What a source's reports are about, by the outermost places that nobody contests, most frequent first; a report counts once for each. */
export function aboutPlaces(archive: Archive, reports: readonly Report[]): PlaceTally[] {
  return named(
    archive,
    reports.flatMap((report) => [
      ...new Set(
        report.places.map((id) => {
          const place = archive.places.get(id);
          return (place && uncontestedAncestors(place, archive.places).at(-1)) ?? id;
        }),
      ),
    ]),
  );
}

function named(archive: Archive, ids: Iterable<string>): PlaceTally[] {
  return tally(ids).map(({ id, count }) => ({ id, name: archive.places.get(id)?.name ?? id, count }));
}
