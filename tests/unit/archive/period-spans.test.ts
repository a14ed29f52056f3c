import { describe, expect, it } from 'vitest';
import { periodSpans } from '../../../src/archive/period-spans.ts';

const years = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => ({ period: String(first + index), count: 2 }));
const names = (spans: readonly { first: string; last: string }[]): string[] =>
  spans.map(({ first, last }) => (first === last ? first : `${first}..${last}`));

describe('periodSpans', () => {
  it('keeps single periods where there is room', () => {
    const spans = periodSpans(years(2018, 2020), 288, 24);
    expect(names(spans)).toEqual(['2018', '2019', '2020']);
    expect(spans[1]).toEqual({ first: '2019', last: '2019', count: 2, from: 1, to: 1 });
  });

  it('gathers years by tens, from the first to the last there are, and adds up their reports', () => {
    const spans = periodSpans(years(1936, 2020), 288, 24);
    expect(names(spans)).toEqual([
      '1936..1939',
      ...[194, 195, 196, 197, 198, 199, 200, 201].map((ten) => `${ten}0..${ten}9`),
      '2020',
    ]);
    expect(spans[0]).toEqual({ first: '1936', last: '1939', count: 8, from: 0, to: 3 });
  });

  it('gathers years by hundreds where even tens are too narrow', () => {
    expect(names(periodSpans(years(1790, 2020), 288, 24))).toEqual([
      '1790..1799',
      '1800..1899',
      '1900..1999',
      '2000..2020',
    ]);
  });

  it('gathers months by year, and days by month', () => {
    const months = ['2019-11', '2019-12', '2020-01', '2020-02'].map((period) => ({ period, count: 1 }));
    expect(names(periodSpans(months, 60, 24))).toEqual(['2019-11..2019-12', '2020-01..2020-02']);
    const days = ['2020-01-30', '2020-01-31', '2020-02-01'].map((period) => ({ period, count: 1 }));
    expect(names(periodSpans(days, 60, 24))).toEqual(['2020-01-30..2020-01-31', '2020-02-01']);
  });
});
