import type { CalendarDate } from '../schemas/calendar.ts';

/** How many reports a year holds. */
export interface YearCount {
  year: number;
  count: number;
}

/** Years from the first to the last, both included. */
export interface YearSpan {
  first: number;
  last: number;
}

/** The count of every year from the first date's to the last date's, years without a report included; any order of dates. */
export function yearCounts(dates: readonly CalendarDate[]): YearCount[] {
  const counts = new Map<number, number>();
  for (const date of dates) {
    const year = Number(date.slice(0, 4));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const years = [...counts.keys()];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => {
    const year = first + index;
    return { year, count: counts.get(year) ?? 0 };
  });
}

/** Every year from the first to the last that any of the lists counts, oldest first. */
export function yearsFrom(...lists: readonly (readonly YearCount[])[]): number[] {
  const years = lists.flat().map(({ year }) => year);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, at) => first + at);
}

/** The spans of years that hold nothing between years that hold something, oldest first. */
export function gapsOf(counts: readonly YearCount[]): YearSpan[] {
  const gaps: YearSpan[] = [];
  for (const { year, count } of counts) {
    if (count > 0) continue;
    const last = gaps.at(-1);
    if (last?.last === year - 1) last.last = year;
    else gaps.push({ first: year, last: year });
  }
  return gaps;
}

/** The greatest round number (1, 2 or 5 times a power of ten) that is at most `most`: where a chart draws its grid line. */
export function gridValue(most: number): number {
  if (most < 1) return 0;
  const power = 10 ** Math.floor(Math.log10(most));
  return [5, 2, 1].map((step) => step * power).find((value) => value <= most) ?? power;
}
