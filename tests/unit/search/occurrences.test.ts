import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anywhere, NOWHERE, OccurrencesMaker, positionsIn, sideBySide } from '../../../src/search/occurrences.ts';
import type { Occurrences } from '../../../src/search/occurrences.ts';

/** Texts of three kinds of word, each text a report. */
const texts = fc.array(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 }), { maxLength: 12 });

function occurrencesOf(
  reports: readonly (readonly string[])[],
  isHere: (words: readonly string[], at: number) => boolean,
): Occurrences {
  const made = new OccurrencesMaker();
  for (const [report, words] of reports.entries()) {
    const here = words.flatMap((_, at) => (isHere(words, at) ? [at] : []));
    if (here.length === 0) continue;
    made.report(report);
    for (const position of here) made.position(position);
  }
  return made.made();
}

const ofWord = (reports: readonly (readonly string[])[], word: string): Occurrences =>
  occurrencesOf(reports, (words, at) => words[at] === word);

describe('occurrences', () => {
  it('of words side by side are where a plain reading finds the phrase', () => {
    fc.assert(
      fc.property(
        texts,
        fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 }),
        (reports, phrase) => {
          const found = sideBySide(phrase.map((word) => ofWord(reports, word)));
          const read = occurrencesOf(reports, (words, at) => phrase.every((word, next) => words[at + next] === word));
          expect(found).toEqual(read);
        },
      ),
    );
  });

  it('of any of some words are where a plain reading finds one of them', () => {
    fc.assert(
      fc.property(texts, fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }), (reports, words) => {
        const found = anywhere(words.map((word) => ofWord(reports, word)));
        expect(found).toEqual(occurrencesOf(reports, (all, at) => words.some((word) => word === all[at])));
      }),
    );
  });

  it('tell the positions in a report, and none where it is not among them', () => {
    const found = ofWord([['b'], ['a', 'b', 'a'], ['b'], ['a']], 'a');
    expect([0, 1, 2, 3, 9].map((report) => [...positionsIn(found, report)])).toEqual([[], [0, 2], [], [0], []]);
  });

  it('of nothing are nowhere', () => {
    expect([sideBySide([]), anywhere([]), sideBySide([NOWHERE, ofWord([['a']], 'a')])]).toEqual([
      NOWHERE,
      NOWHERE,
      NOWHERE,
    ]);
  });
});
