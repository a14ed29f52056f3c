import type { YearCount } from './coverage.ts';

/** A year written under a chart: `at` is its place from the start, as a share of the chart's width. */
export interface YearLabel {
  year: number;
  at: number;
  anchor: 'start' | 'middle' | 'end';
}

/** The room one label needs, and the narrowest a chart is drawn; in pixels. */
const LABEL = 44;
const NARROWEST = 288;

/** A chart has room for at least so many years: a single one would otherwise be a wall. Fewer stand in the middle. */
export const LEAST_YEARS = 8;

const STEPS = [1, 2, 5, 10, 20, 25, 50, 100];

/** The first and the last year, and those round years between them that have room even where the chart is narrowest; of a few years, all. */
export function yearLabels(counts: readonly YearCount[]): YearLabel[] {
  const first = counts.at(0)?.year;
  const last = counts.at(-1)?.year;
  if (first === undefined || last === undefined) return [];
  if (counts.length < LEAST_YEARS) {
    const before = (LEAST_YEARS - counts.length) / 2;
    return counts.map(({ year }, index) => ({ year, at: (before + index + 0.5) / LEAST_YEARS, anchor: 'middle' }));
  }
  const slot = 1 / counts.length;
  const centre = (year: number): number => (year - first + 0.5) * slot;
  const room = LABEL / NARROWEST;
  const step = STEPS.find((years) => years * slot >= room) ?? counts.length;
  const between = counts
    .map(({ year }) => year)
    .filter((year) => year % step === 0 && centre(year) >= room * 1.25 && centre(year) <= 1 - room * 1.25);
  return [
    { year: first, at: 0, anchor: 'start' },
    ...between.map((year): YearLabel => ({ year, at: centre(year), anchor: 'middle' })),
    { year: last, at: 1, anchor: 'end' },
  ];
}
