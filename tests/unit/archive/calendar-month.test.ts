import { describe, expect, it } from 'vitest';
import { monthAfter, weeksOf } from '../../../src/archive/calendar-month.ts';

describe('weeksOf', () => {
  it('begins weeks on Monday and leaves cells outside the month empty', () => {
    const weeks = weeksOf('2020-11');
    expect(weeks).toHaveLength(6);
    expect(weeks[0]).toEqual([undefined, undefined, undefined, undefined, undefined, undefined, 1]);
    expect(weeks[1]).toEqual([2, 3, 4, 5, 6, 7, 8]);
    expect(weeks[5]).toEqual([30, undefined, undefined, undefined, undefined, undefined, undefined]);
  });

  it('knows leap years and a month of four whole weeks', () => {
    expect(weeksOf('2024-02').flat().at(-4)).toBe(29);
    expect(weeksOf('2021-02').map((week) => week[0])).toEqual([1, 8, 15, 22]);
  });
});

describe('monthAfter', () => {
  it('crosses the end of a year', () => {
    expect(monthAfter('2020-12', 1)).toBe('2021-01');
    expect(monthAfter('2021-01', -1)).toBe('2020-12');
  });
});
