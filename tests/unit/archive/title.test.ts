import { describe, expect, it } from 'vitest';
import { titleOf } from '../../../src/archive/title.ts';

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

  it('has a word for a text that is empty', () => {
    expect(titleOf({}, ' ', 'untitled').text).toBe('untitled');
  });
});
