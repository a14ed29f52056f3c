import { describe, expect, it } from 'vitest';
import { isCalendarDate } from '../../../src/schemas/calendar.ts';
import { calendarDate } from '../../../src/schemas/calendar-date.ts';

describe('isCalendarDate', () => {
  it.each(['2020-11-30', '2020-02-29', '1936-07', '1936', '0099'])('accepts %s', (date) => {
    expect(isCalendarDate(date)).toBe(true);
  });
  it.each([
    '2020-02-30',
    '2021-02-29',
    '1900-02-29',
    '2020-13',
    '2020-00',
    '2020-1-1',
    '20201130',
    '0000',
    ' 2020',
    '2020-11-30T00:00',
  ])('refuses %s', (date) => {
    expect(isCalendarDate(date)).toBe(false);
  });
});

describe('calendarDate', () => {
  it('takes a year that YAML read as a number', () => {
    expect(calendarDate.parse(1936)).toBe('1936');
  });
  it('tells a wrong form from a day that does not exist', () => {
    const rule = (value: unknown): unknown => {
      const [issue] = calendarDate.safeParse(value).error?.issues ?? [];
      return issue?.code === 'custom' ? issue.params?.['rule'] : issue?.code;
    };
    expect(rule('3 March 2024')).toBe('date-format');
    expect(rule('2024-02-30')).toBe('date-exists');
    expect(rule(['2024'])).toBe('invalid_union');
  });
});
