import type { Archive } from '../archive/archive.ts';
import { timelineOf, type Period, type Timeline } from '../archive/timeline.ts';
import { getArchive } from './archive.ts';

const timelines = new WeakMap<Archive, Timeline>();

/** The archive's years, months and days; divided once a build. */
export async function getTimeline(): Promise<Timeline> {
  const archive = await getArchive();
  const known = timelines.get(archive);
  if (known) return known;
  const timeline = timelineOf(archive.reports);
  timelines.set(archive, timeline);
  return timeline;
}

/** A period with the nearest before and after it that hold something. */
export interface PeriodInTime {
  period: Period;
  earlier: Period | undefined;
  later: Period | undefined;
}

/** Each period of a level of the timeline with its neighbours. */
export function inTime(periods: readonly Period[]): PeriodInTime[] {
  return periods.map((period, index) => ({ period, earlier: periods[index - 1], later: periods[index + 1] }));
}
