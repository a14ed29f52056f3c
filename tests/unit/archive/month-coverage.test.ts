import { describe, expect, it } from 'vitest';
import { monthCoverage } from '../../../src/archive/month-coverage.ts';

const coverage = monthCoverage(['2001-02-11', '1999', '2001-02', '1999-11-30', '2001-04-01', '2003']);

describe('monthCoverage', () => {
  it('counts every month between the first and the last that is known', () => {
    const [first, second, third, fourth] = coverage.years;
    expect(coverage.years.map(({ year }) => year)).toEqual([1999, 2000, 2001, 2002, 2003]);
    expect(first?.months).toEqual([...Array<undefined>(10).fill(undefined), 1, undefined]);
    expect(second?.months).toEqual(Array<number>(12).fill(0));
    expect(third?.months).toEqual([0, 2, 0, 1, ...Array<undefined>(8).fill(undefined)]);
    expect(fourth?.months.every((count) => count === undefined)).toBe(true);
    expect(coverage.months).toBe(18);
  });

  it('keeps apart the reports of which only the year is known', () => {
    expect(coverage.years.map(({ undated }) => undated)).toEqual([1, 0, 0, 0, 1]);
  });

  it('names the spans that hold nothing', () => {
    expect(coverage.gaps).toEqual([
      { first: '2000-01', last: '2001-01', length: 13 },
      { first: '2001-03', last: '2001-03', length: 1 },
    ]);
  });

  it('calls no month empty that may hold a report of which only the year is known', () => {
    const { gaps, months, empty, uncertain } = monthCoverage(['1904-02', '1905', '1906-03', '1906', '1907-01']);
    expect(gaps).toEqual([{ first: '1904-03', last: '1904-12', length: 10 }]);
    expect({ months, empty, uncertain }).toEqual({ months: 36, empty: 10, uncertain: 12 + 11 });
  });

  it('covers nothing where there is no report', () => {
    expect(monthCoverage([])).toEqual({
      years: [],
      months: 0,
      span: undefined,
      gaps: [],
      empty: 0,
      uncertain: 0,
    });
    expect(monthCoverage(['1936'])).toMatchObject({ months: 0, gaps: [], years: [{ year: 1936, undated: 1 }] });
  });
});
