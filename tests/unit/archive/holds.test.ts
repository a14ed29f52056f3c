import { describe, expect, it } from 'vitest';
import { gapsOf, yearCounts } from '../../../src/archive/coverage.ts';
import { emptyAround, emptyDays, heldIn, toldAs, yearSpan } from '../../../src/archive/holds.ts';
import { monthCoverage } from '../../../src/archive/month-coverage.ts';
import { timelineOf } from '../../../src/archive/timeline.ts';
import { wordsFor } from '../../../src/words/words.ts';
import { inventedArchive } from '../../support/invented-archive.ts';

const words = wordsFor('en');

describe('heldIn', () => {
  it('keeps apart what says no more than the year', () => {
    const { reports } = inventedArchive();
    const [year] = timelineOf(reports).years;
    expect(year && heldIn(year, reports.slice(year.start, year.end), words)).toEqual({
      many: 2,
      sources: 2,
      parts: 1,
      own: 1,
      date: '1936',
    });
  });
});

describe('emptyDays', () => {
  const emptyIn = (month: string, ...dates: string[]): number | undefined => {
    const timeline = timelineOf(dates.map((date) => ({ date })));
    const period = timeline.months.find(({ date }) => date === month);
    return period && emptyDays(period, timeline);
  };

  it('counts the days of a month that hold nothing', () => {
    expect(emptyIn('2020-02', '2019', '2020-02-03', '2020-02-03', '2020-02-04', '2020-03')).toBe(27);
  });

  it('counts none where a report is dated only by the month or the year', () => {
    expect(emptyIn('2020-02', '2020-02', '2020-02-03')).toBe(0);
    expect(emptyIn('2020-02', '2020', '2020-02-03')).toBe(0);
  });
});

describe('emptyAround', () => {
  const months = (date: string, ...dates: string[]): string => emptyAround(date, monthCoverage(dates).gaps, words);
  const years = (date: string, ...dates: string[]): string =>
    emptyAround(date, gapsOf(yearCounts(dates)).map(yearSpan), words);

  it('tells the months just before and after that hold nothing', () => {
    const dates = ['2020-08', '2020-10', '2020-11', '2021-02', '2021-05'];
    expect(months('2020-11', ...dates)).toBe('December 2020 and January 2021 hold no report.');
    expect(months('2021-02', ...dates)).toBe('December 2020, January 2021, March 2021 and April 2021 hold no report.');
    expect(months('2020-10', '2020-10', '2020-11')).toBe('');
  });

  it('tells no month that may hold a report of which only the year is known', () => {
    const dates = ['1904-02', '1905', '1934-11', '1936', '1936-07'];
    expect(months('1904-02', ...dates)).toBe('March 1904 to December 1904 hold no report.');
    expect(months('1934-11', ...dates)).toBe(
      'January 1906 to October 1934 and December 1934 to December 1935 hold no report.',
    );
    expect(months('1936-07', ...dates)).toBe('');
  });

  it('tells the years on both sides', () => {
    expect(years('1940', '1936', '1940', '1942')).toBe('1937 to 1939 and 1941 hold no report.');
    expect(years('1940', '1940-05', '1942')).toBe('1941 holds no report.');
    expect(years('1936', '1936', '1937-05', '1939')).toBe('');
  });
});

describe('toldAs', () => {
  it('names both of two and the ends of more', () => {
    expect(toldAs({ first: '1943', last: '1944' }, words).map(({ first }) => first)).toEqual(['1943', '1944']);
    expect(toldAs({ first: '2020-12', last: '2021-01' }, words).map(({ first }) => first)).toEqual([
      'December 2020',
      'January 2021',
    ]);
    expect(toldAs({ first: '2020-12', last: '2021-02' }, words)).toEqual([
      { first: 'December 2020', last: 'February 2021' },
    ]);
  });
});
