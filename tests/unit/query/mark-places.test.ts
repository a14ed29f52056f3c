import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf, wordsOf } from '../../../src/query/tokens.ts';
import { markPlaces } from '../../../src/query/mark-places.ts';

/** What the runs cover as it is printed. */
function marked(text: string, ...marks: string[]): string[] {
  const tokens = tokensOf(text);
  const runs = markPlaces(
    tokens.map(({ token }) => token),
    marks,
  );
  return runs.map(({ start, end }) => text.slice(tokens[start]?.start, tokens[end - 1]?.end));
}

describe('markPlaces', () => {
  it('marks whole words, however they are printed', () => {
    expect(marked('Łódź, LODZ’s and Lodzer', 'lodz')).toEqual(['Łódź', 'LODZ’s']);
    expect(marked('camp, Campobasso, encamp', 'camp')).toEqual(['camp']);
  });

  it('marks the forms of a word that are named, each as a place', () => {
    expect(marked('A resolution; resolutions resolved', 'resolution', 'resolutions')).toEqual([
      'resolution',
      'resolutions',
    ]);
  });

  it('marks phrases as one, across what stands between their words', () => {
    expect(marked('Nagorno-Karabakh and Nagorno, “Karabakh”', 'nagorno karabakh')).toEqual([
      'Nagorno-Karabakh',
      'Nagorno, “Karabakh',
    ]);
    expect(marked('gas and oil', 'gas oil')).toEqual([]);
  });

  it('marks scripts that are written without spaces, and those from right to left', () => {
    expect(marked('新しい港口です', '港 口')).toEqual(['港口']);
    expect(marked('نشرت هيئة الميناء اليوم', wordsOf('هيئة الميناء').join(' '))).toEqual(['هيئة الميناء']);
  });

  it('makes one place of places that share a word, and two of neighbours', () => {
    expect(marked('one two three four', 'one two', 'two three', 'two')).toEqual(['one two three']);
    expect(marked('one two', 'one', 'two')).toEqual(['one', 'two']);
    expect(marked('one two three', 'one two three', 'two')).toEqual(['one two three']);
    expect(marked('a a a a', 'a a')).toEqual(['a a a a']);
  });

  it('marks nothing for a mark without a word', () => {
    expect(marked('One', '', ' ')).toEqual([]);
    expect(markPlaces([], ['one'])).toEqual([]);
  });

  it('covers every word that a mark runs over and no other, in runs that are apart', () => {
    const word = fc.constantFrom('a', 'b', 'ab');
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 20 }),
        fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
        (words, marks) => {
          const runs = markPlaces(
            words,
            marks.map((mark) => mark.join(' ')),
          );
          for (const [at, { start, end }] of runs.entries()) {
            expect(end).toBeGreaterThan(start);
            expect(start).toBeGreaterThanOrEqual(runs[at - 1]?.end ?? 0);
          }
          // Word by word, apart from how runs are found.
          for (const at of words.keys()) {
            const isRunOver = marks.some((mark) =>
              mark.some((_, ahead) => at >= ahead && mark.every((wanted, step) => words[at - ahead + step] === wanted)),
            );
            expect(
              runs.some(({ start, end }) => start <= at && at < end),
              `${words.join(' ')} / ${marks.join(', ')} at ${at}`,
            ).toBe(isRunOver);
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
