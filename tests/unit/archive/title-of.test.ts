import { describe, expect, it } from 'vitest';
import { titleOf } from '../../../src/archive/title-of.ts';

describe('titleOf', () => {
  it('is the headline as printed, else the supplied title', () => {
    expect(titleOf({ headline: 'A', suppliedTitle: 'B' }, 'C.', '-')).toEqual({ text: 'A', origin: 'printed' });
    expect(titleOf({ suppliedTitle: 'B' }, 'C.', '-')).toEqual({ text: 'B', origin: 'supplied' });
  });

  it('is else the first sentence, cut at a word', () => {
    expect(titleOf({}, 'The ferry sails. Then it stops.', '-')).toEqual({
      text: 'The ferry sails.',
      origin: 'opening',
    });
    const long = titleOf({}, `${'harbour '.repeat(20)}opens.`, '-').text;
    expect(long.length).toBeLessThanOrEqual(92);
    expect(long).toMatch(/harbour …$/);
  });

  it.each([
    ['Mr. Roe said the U.S. office would open. It did.', 'Mr. Roe said the U.S. office would open.'],
    [
      'The St. Anne ferry, No. 5, sails to the N.W. Cape. It is late.',
      'The St. Anne ferry, No. 5, sails to the N.W. Cape.',
    ],
    ['J. R. Roe, the author, has died. He was 90.', 'J. R. Roe, the author, has died.'],
    ['The Gen. Assembly of Upland met. It voted.', 'The Gen. Assembly of Upland met.'],
    ['В г. Баку открыли мост. Он длинный.', 'В г. Баку открыли мост.'],
    ['Harbours! Inc. said no. It left.', 'Harbours! Inc. said no. It left.'],
    ['The bridge opened in 1987. It closed.', 'The bridge opened in 1987.'],
    ['The talks were held in Baku. They ended.', 'The talks were held in Baku.'],
    ['港务局公布了新的渡轮时刻表。渡轮每天三班。', '港务局公布了新的渡轮时刻表。'],
    ['Mr.', 'Mr.'],
  ])('does not end at an abbreviation, an initial or a name with a mark: %s', (text, title) => {
    expect(titleOf({}, text, '-').text).toBe(title);
  });

  it.each(['', '-'])('is cut between characters where there are no spaces, after "%s"', (before) => {
    expect(titleOf({}, `${before}${'𐐀'.repeat(100)}`, '-').text).toMatch(/^-?𐐀+ …$/u);
  });

  it('has a word for a text that is empty', () => {
    expect(titleOf({}, ' ', 'untitled').text).toBe('untitled');
  });
});
