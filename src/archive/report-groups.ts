import { capital } from '../words/capital.ts';
import type { Words } from '../words/words.ts';
import type { Report } from './archive.ts';
import { partsOf, weekday } from './chronology.ts';
import { dateText } from './date-text.ts';
import { groupNeighbours } from './grouping.ts';
import { routes } from './routes.ts';
import { sizeOf, type Period } from './timeline.ts';

/** The anchor of the reports whose date says no more than the list's period. */
export const ONLY = 'only';

/** Reports of one day, month or year in a list. */
export interface ReportsTogether {
  heading: string;
  /** The anchor of the group, where something leads to it. */
  id?: string;
  /** Root-absolute within the archive; undefined where the reports have no page of their own. */
  address?: string;
  /** How many reports the whole group has; a list's page may show fewer. */
  count: number;
  /** What a partial date leaves open, in words. */
  remark?: string;
  reports: Report[];
}

/** One page of a year's or month's reports, grouped by its months or days; those dated only by the period stand apart. */
export function groupByPart(reports: readonly Report[], period: Period, words: Words): ReportsTogether[] {
  const length = period.date.length + 3;
  const counts = new Map(period.parts.map((part) => [part.date, sizeOf(part)]));
  return groupNeighbours(reports, ({ date }) => date.slice(0, length)).map(({ key, items }) => {
    if (key === period.date) {
      const date = dateText(key, words);
      const remark = key.length === 4 ? words.dates.onlyYearWhy(date) : words.dates.onlyWhy(date);
      return { heading: words.dates.only(date), id: ONLY, count: period.own, remark, reports: items };
    }
    return {
      heading: partHeading(key, words),
      address: routes.date(key),
      count: counts.get(key) ?? items.length,
      reports: items,
    };
  });
}

/** How many pages a period's list has. */
export function pagesOf(period: Period, size: number): number {
  return Math.max(1, Math.ceil(sizeOf(period) / size));
}

/** One page of reports grouped by year; `counts` says how many the whole list has of each. */
export function groupByYear(
  reports: readonly Report[],
  counts: readonly { year: number; count: number }[],
): ReportsTogether[] {
  const wholes = new Map(counts.map(({ year, count }) => [year, count]));
  return groupNeighbours(reports, ({ date }) => date.slice(0, 4)).map(({ key, items }) => ({
    heading: String(Number(key)),
    count: wholes.get(Number(key)) ?? items.length,
    reports: items,
  }));
}

function partHeading(date: string, words: Words): string {
  const { month = 1, day } = partsOf(date);
  if (day === undefined) return capital(words.months[month - 1] ?? date, words.language);
  return capital(words.dates.day(words.weekdays[weekday(date)] ?? '', day), words.language);
}
