import type { Archive } from '../archive/archive.ts';
import { daysOfYear, type DayOfYear } from '../archive/days-of-year.ts';
import { getArchive } from './archive.ts';

const known = new WeakMap<Archive, readonly DayOfYear[]>();

/** The days of the year that hold something, whatever the year; divided once a build. */
export async function getDaysOfYear(): Promise<readonly DayOfYear[]> {
  const archive = await getArchive();
  const days = known.get(archive) ?? daysOfYear(archive.reports);
  known.set(archive, days);
  return days;
}
