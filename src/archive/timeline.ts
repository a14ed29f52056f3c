import type { CalendarDate } from '../schemas/calendar.ts';

/** A year, month or day that holds reports. */
export interface Period {
  date: CalendarDate;
  /** Its reports are those with ordinals from `start` up to, not including, `end`. */
  start: number;
  end: number;
  /** How many of them say no more than this date (`1936` in the year 1936); they are the first ones from `start`. */
  own: number;
  /** The months of a year or the days of a month that hold something, oldest first; of a day, none. */
  parts: readonly Period[];
}

/** Every year, month and day that holds something, each oldest first. */
export interface Timeline {
  years: readonly Period[];
  months: readonly Period[];
  days: readonly Period[];
}

interface Growing extends Period {
  parts: Growing[];
}

/**
 * Divides reports in the archive's order (see `byDate`) into years, months and days.
 * A report with a partial date counts in the year or month it names, and in no month or day within it.
 */
export function timelineOf(reports: readonly { date: CalendarDate }[]): Timeline {
  const levels: [Growing[], Growing[], Growing[]] = [[], [], []];
  reports.forEach(({ date }, ordinal) => {
    let parent: Growing | undefined;
    for (const [depth, length] of [4, 7, 10].entries()) {
      if (date.length < length) break;
      const level = levels[depth] as Growing[];
      const key = date.slice(0, length);
      let period = level.at(-1);
      if (period?.date !== key) {
        period = { date: key, start: ordinal, end: ordinal, own: 0, parts: [] };
        level.push(period);
        parent?.parts.push(period);
      }
      period.end = ordinal + 1;
      if (date.length === length) period.own += 1;
      parent = period;
    }
  });
  return { years: levels[0], months: levels[1], days: levels[2] };
}

/** How many reports a period holds. */
export function sizeOf(period: Period): number {
  return period.end - period.start;
}

/** Whether a list of the period has more than one group, so that it can be turned round. */
export function hasSeveralParts(period: Period): boolean {
  return period.parts.length + Math.min(period.own, 1) > 1;
}
