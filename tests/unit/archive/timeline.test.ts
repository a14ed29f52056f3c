import { describe, expect, it } from 'vitest';
import { sizeOf, timelineOf } from '../../../src/archive/timeline.ts';

const dates = ['1936', '1936-07', '1936-07-02', '1936-07-02', '1936-09-30', '1937-01', '1940'];
const timeline = timelineOf(dates.map((date) => ({ date })));

describe('timelineOf', () => {
  it('holds every year, month and day with reports, and no other', () => {
    expect(timeline.years.map((year) => [year.date, sizeOf(year)])).toEqual([
      ['1936', 5],
      ['1937', 1],
      ['1940', 1],
    ]);
    expect(timeline.months.map((month) => [month.date, sizeOf(month)])).toEqual([
      ['1936-07', 3],
      ['1936-09', 1],
      ['1937-01', 1],
    ]);
    expect(timeline.days.map((day) => [day.date, sizeOf(day)])).toEqual([
      ['1936-07-02', 2],
      ['1936-09-30', 1],
    ]);
  });

  it('keeps partial dates in the period they name, first', () => {
    const [year] = timeline.years;
    expect(year).toMatchObject({ start: 0, end: 5, own: 1 });
    expect(year?.parts[0]).toMatchObject({ date: '1936-07', start: 1, end: 4, own: 1 });
    expect(year?.parts[0]?.parts[0]).toMatchObject({ date: '1936-07-02', start: 2, end: 4, own: 2, parts: [] });
    expect(timeline.years[2]).toMatchObject({ date: '1940', own: 1, parts: [] });
  });

  it('is empty for an empty archive', () => {
    expect(timelineOf([])).toEqual({ years: [], months: [], days: [] });
  });
});
