import { describe, expect, it } from 'vitest';
import { gapsOf, gridValue, yearCounts, yearsFrom } from '../../../src/archive/coverage.ts';

describe('yearCounts', () => {
  it('counts every year between the first and the last, partial dates too', () => {
    expect(yearCounts(['1938-02-01', '1936', '1938-03'])).toEqual([
      { year: 1936, count: 1 },
      { year: 1937, count: 0 },
      { year: 1938, count: 2 },
    ]);
    expect(yearCounts([])).toEqual([]);
  });
});

describe('yearsFrom', () => {
  it('goes from the first year to the last of all lists', () => {
    expect(yearsFrom(yearCounts(['1938']), yearCounts(['1936', '1936']))).toEqual([1936, 1937, 1938]);
    expect(yearsFrom([], yearCounts(['1941']))).toEqual([1941]);
    expect(yearsFrom([], [])).toEqual([]);
  });
});

describe('gapsOf', () => {
  it('joins empty years that follow each other', () => {
    expect(gapsOf(yearCounts(['1936', '1939', '1941']))).toEqual([
      { first: 1937, last: 1938 },
      { first: 1940, last: 1940 },
    ]);
    expect(gapsOf(yearCounts(['1936', '1937']))).toEqual([]);
  });
});

describe('gridValue', () => {
  it('is a round number within the chart', () => {
    expect([1, 4, 9, 10, 37, 61, 871].map(gridValue)).toEqual([1, 2, 5, 10, 20, 50, 500]);
    expect(gridValue(0)).toBe(0);
  });
});
