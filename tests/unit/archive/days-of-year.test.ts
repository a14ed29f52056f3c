import { describe, expect, it } from 'vitest';
import { dayOfYear, daysOfYear, partsOfDay } from '../../../src/archive/days-of-year.ts';

const dates = ['1936', '1936-02', '1936-02-29', '1951-11-30', '2019-01-01', '2020-02-29', '2020-11-30', '2020-11-30'];

describe('daysOfYear', () => {
  it('gathers the reports of a day over all years, and no partial date', () => {
    expect(daysOfYear(dates.map((date) => ({ date })))).toEqual([
      { day: '01-01', ordinals: [4] },
      { day: '02-29', ordinals: [2, 5] },
      { day: '11-30', ordinals: [3, 6, 7] },
    ]);
  });

  it('is empty for an empty archive', () => {
    expect(daysOfYear([])).toEqual([]);
  });
});

describe('dayOfYear', () => {
  it('is known of whole dates only', () => {
    expect(['2020-11-30', '2020-11', '2020'].map(dayOfYear)).toEqual(['11-30', undefined, undefined]);
  });

  it('has a month and a day', () => {
    expect(partsOfDay('02-09')).toEqual({ month: 2, day: 9 });
  });
});
