import { describe, expect, it } from 'vitest';
import { emptyAround, toldAs } from '../../../src/archive/holds.ts';
import { timelineOf } from '../../../src/archive/timeline.ts';
import { wordsFor } from '../../../src/words/words.ts';

const words = wordsFor('en');
const periods = (level: 'years' | 'months', ...dates: string[]) => timelineOf(dates.map((date) => ({ date })))[level];

describe('emptyAround', () => {
  it('tells the months between that hold nothing', () => {
    const [october, november, february] = periods('months', '2020-10', '2020-11', '2021-02');
    expect(november && emptyAround(november, { earlier: october, later: february }, words)).toBe(
      'December 2020 and January 2021 hold no report.',
    );
    expect(november && emptyAround(november, { earlier: october, later: undefined }, words)).toBe('');
  });

  it('tells the years between, on both sides', () => {
    const [early, middle, late] = periods('years', '1936', '1940', '1942');
    expect(middle && emptyAround(middle, { earlier: early, later: late }, words)).toBe(
      '1937 to 1939 and 1941 hold no report.',
    );
    expect(middle && emptyAround(middle, { earlier: undefined, later: late }, words)).toBe('1941 holds no report.');
  });
});

describe('toldAs', () => {
  it('names both of two and the ends of more', () => {
    expect(toldAs({ first: '1943', last: '1944' }, words).map(({ first }) => first)).toEqual(['1943', '1944']);
    expect(toldAs({ first: '2020-12', last: '2021-02' }, words)).toEqual([
      { first: 'December 2020', last: 'February 2021' },
    ]);
  });
});
