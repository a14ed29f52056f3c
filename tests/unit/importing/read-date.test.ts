import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/importing/read-date.ts';

describe('readDate', () => {
  it.each([
    ['2014-09-25 10:08:00 -0400', '2014-09-25'],
    ['2014-09-25T23:59:59-10:00', '2014-09-25'],
    ['2014-09-25T00:10:00Z', '2014-09-25'],
    ['2014-09', '2014-09'],
    ['2014', '2014'],
    ['2014/9/5', '2014-09-05'],
    ['3 March 2024', '2024-03-03'],
    ['March 3, 2024', '2024-03-03'],
    ['Mon, 30 Nov 2020 23:30:00 +0400', '2020-11-30'],
    ['Monday, November 30th, 2020 at 5pm', '2020-11-30'],
    ['25/12/2024', '2024-12-25'],
    ['05/05/2024', '2024-05-05'],
  ])('reads %s as %s, never shifted', (written, date) => expect(readDate(written)).toEqual({ date }));

  it.each([
    ['01/02/2024', '2024-02-01 or 2024-01-02'],
    ['2024-02-30', 'none that is sure'],
    ['3 March', 'none that is sure'],
    ['2 days ago', 'none that is sure'],
    ['yesterday', 'none that is sure'],
    ['3/4/24', 'none that is sure'],
    ['Mon, 29 Nov 2020 10:00:00 GMT', 'weekday'],
    ['1 March 2024 – 3 March 2024', 'none that is sure'],
    ['in spring 2024', 'none that is sure'],
  ])('is not sure of %s', (written, doubt) => {
    const reading = readDate(written);
    expect(reading.date).toBeUndefined();
    expect(reading.doubt).toContain(doubt);
  });
});
