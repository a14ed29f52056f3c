import type { Report } from './archive.ts';
import { titleText } from './title.ts';

/** The ordinals of reports that share title, source and date with another: only their addresses tell them apart. */
export function ordinalsOfSameTitles(
  reports: readonly Pick<Report, 'ordinal' | 'title' | 'source' | 'date'>[],
): ReadonlySet<number> {
  const bearers = Map.groupBy(reports, ({ title, source, date }) => JSON.stringify([titleText(title), source, date]));
  return new Set([...bearers.values()].flatMap((same) => (same.length > 1 ? same.map(({ ordinal }) => ordinal) : [])));
}
