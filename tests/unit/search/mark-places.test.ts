import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../src/query/tokens.ts';
import { markPlaces } from '../../../src/search/mark-places.ts';

const marked = (text: string, ...marks: string[]): string[] =>
  markPlaces(text, marks).map(({ start, end }) => text.slice(start, end));

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
    expect(marked('نشرت هيئة الميناء اليوم', 'هيئة الميناء')).toEqual(['هيئة الميناء']);
  });

  it('makes one place of places that share a word, and two of neighbours', () => {
    expect(marked('one two three four', 'one two', 'two three', 'two')).toEqual(['one two three']);
    expect(marked('one two', 'one', 'two')).toEqual(['one', 'two']);
    expect(marked('one two three', 'one two three', 'two')).toEqual(['one two three']);
    expect(marked('a a a a', 'a a')).toEqual(['a a a a']);
  });

  it('reads a mark that is not folded, and leaves out what holds no word', () => {
    expect(marked('In Łódź', 'Łódź', '', ' ', '…')).toEqual(['Łódź']);
  });

  it('stops at the limit', () => {
    expect(markPlaces('a b a b a', ['a'], 2)).toEqual([
      { start: 0, end: 1 },
      { start: 4, end: 5 },
    ]);
  });

  it('leaves out what no search can ask for: too many marks, too long a mark', () => {
    const text = 'a '.repeat(50_000);
    expect(marked(text, 'a '.repeat(5_000), 'a '.repeat(51))).toEqual([]);
    const many = Array.from({ length: 10_000 }, (_, at) => `${'a '.repeat(49)}${at}`);
    expect(marked(text, ...many)).toEqual([]);
    expect(marked('last', ...many, 'last')).toEqual([]);
  });

  it('begins and ends at words, in order, without overlap, and leaves out no place of a word', () => {
    const word = fc.constantFrom('a', 'b', 'ab', 'é', '港', "b's", 'U.S.');
    const text = fc
      .array(fc.tuple(word, fc.constantFrom(' ', '-', '. ', '\n')), { maxLength: 20 })
      .map((pairs) => pairs.flat().join(''));
    fc.assert(
      fc.property(
        text,
        fc.array(
          fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
          { maxLength: 3 },
        ),
        (printed, marks) => {
          const tokens = tokensOf(printed);
          const places = markPlaces(printed, marks);
          const inPlace = (at: number): boolean => places.some(({ start, end }) => start <= at && at < end);
          let reached = -1;
          for (const { start, end } of places) {
            expect(start).toBeGreaterThan(reached);
            expect(tokens.some((token) => token.start === start)).toBe(true);
            expect(tokens.some((token) => token.end === end)).toBe(true);
            reached = end - 1;
          }
          // Word by word, apart from the search for places: a token is marked where one of the marks runs over it.
          const runs = marks.map((mark) => tokensOf(mark).map(({ token }) => token));
          for (const [at, { start }] of tokens.entries()) {
            const isRunOver = runs.some((run) =>
              run.some(
                (_, ahead) => at >= ahead && run.every((wanted, step) => tokens[at - ahead + step]?.token === wanted),
              ),
            );
            expect(inPlace(start), `${printed} / ${marks.join(', ')} at ${start}`).toBe(isRunOver);
          }
        },
      ),
      { numRuns: 500, seed: 1 },
    );
  });
});
