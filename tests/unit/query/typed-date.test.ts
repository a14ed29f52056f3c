import { describe, expect, it } from 'vitest';
import { parseTypedDate } from '../../../src/query/typed-date.ts';
import { en } from '../../../src/words/en/en.ts';

describe('parseTypedDate', () => {
  it.each([
    ['1994', '1994'],
    ['March 1994', '1994-03'],
    ['3 Mar 1994', '1994-03-03'],
    ['3 mar. 1994', '1994-03-03'],
    ['March 3, 1994', '1994-03-03'],
    ['1994-03-03', '1994-03-03'],
    [' 1994-03 ', '1994-03'],
  ])('%s is %s', (typed, date) => {
    expect(parseTypedDate(typed, en)).toBe(date);
  });

  it.each(['', '94', '03/04/1994', '30 February 1994', 'ma 1994', 'Smarch 1994', '3 March 4 1994', 'yesterday'])(
    '%s is none',
    (typed) => {
      expect(parseTypedDate(typed, en)).toBeUndefined();
    },
  );
});
