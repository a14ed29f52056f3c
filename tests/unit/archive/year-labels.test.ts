import { describe, expect, it } from 'vitest';
import { yearLabels } from '../../../src/archive/year-labels.ts';

const counts = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => ({ year: first + index, count: 1 }));

describe('yearLabels', () => {
  it('names the first and last year, and round ones with room between', () => {
    expect(yearLabels(counts(1936, 2020)).map(({ year }) => year)).toEqual([1936, 1960, 1980, 2000, 2020]);
    expect(yearLabels(counts(1981, 2021)).map(({ year }) => year)).toEqual([1981, 1990, 2000, 2010, 2021]);
  });

  it('keeps 44 pixels between labels on the narrowest chart', () => {
    for (const length of [8, 9, 13, 26, 41, 85, 200]) {
      const at = yearLabels(counts(2000 - length + 1, 2000)).map((label) => label.at * 288);
      for (const [index, x] of at.entries()) if (index > 0) expect(x - (at[index - 1] ?? 0)).toBeGreaterThanOrEqual(44);
    }
  });

  it('names each of a few years, in the middle', () => {
    expect(yearLabels(counts(2019, 2020))).toEqual([
      { year: 2019, at: 0.4375, anchor: 'middle' },
      { year: 2020, at: 0.5625, anchor: 'middle' },
    ]);
  });

  it('is empty without years', () => {
    expect(yearLabels([])).toEqual([]);
  });
});
