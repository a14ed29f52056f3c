import { describe, expect, it } from 'vitest';
import { byDate, dateOfDayNumber, dayNumber, intervalOf, weekday } from '../../../src/archive/chronology.ts';

describe('intervalOf', () => {
  it('covers the whole of a partial date', () => {
    expect(intervalOf('2020-11-30')).toEqual({ first: '2020-11-30', last: '2020-11-30' });
    expect(intervalOf('1936-02')).toEqual({ first: '1936-02-01', last: '1936-02-29' });
    expect(intervalOf('1936')).toEqual({ first: '1936-01-01', last: '1936-12-31' });
  });
});

describe('dayNumber', () => {
  it('counts days from 1970 and back, before it too', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('1969-12-31')).toBe(-1);
    expect(dayNumber('0099-03-01')).toBeLessThan(dayNumber('1600-01-01'));
    for (const date of ['0099-03-01', '1752-09-14', '2020-02-29']) expect(dateOfDayNumber(dayNumber(date))).toBe(date);
  });
});

describe('weekday', () => {
  it('counts from Monday', () => {
    expect(weekday('2020-11-30')).toBe(0);
    expect(weekday('1936-07-19')).toBe(6);
    expect(weekday('1969-12-31')).toBe(2);
  });
});

describe('byDate', () => {
  it('puts the wider period first where two begin on one day, then goes by id', () => {
    const reports = [
      { date: '1936-01-01', id: '1936/01/01/b' },
      { date: '1936-01-02', id: '1936/01/02/a' },
      { date: '1936-01', id: '1936/01/a' },
      { date: '1936-01-01', id: '1936/01/01/a' },
      { date: '1936', id: '1936/z' },
    ];
    expect(reports.sort(byDate).map((report) => report.id)).toEqual([
      '1936/z',
      '1936/01/a',
      '1936/01/01/a',
      '1936/01/01/b',
      '1936/01/02/a',
    ]);
  });
});
