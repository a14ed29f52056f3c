import { describe, expect, it } from 'vitest';
import { nearDuplicates } from '../../../src/archive/near-duplicates.ts';
import { sharedShare, shinglesOf } from '../../../src/archive/shingles.ts';
import { Random } from '../../../src/synthetic/random.ts';
import { compared, nearPairs } from '../../support/near-pairs.ts';

const numbers = (count: number, from = 0): string[] => Array.from({ length: count }, (_, at) => String(from + at));
const shared = (a: string[], b: string[]): number => sharedShare(shinglesOf(a), shinglesOf(b));

describe('nearDuplicates', () => {
  it.each([1, 2, 3])(
    'finds 99 in 100 of the texts of which up to one word in twenty has changed, and nothing else (seed %i)',
    (seed) => {
      const { texts, pairs } = nearPairs(new Random(seed), 2000);
      const found = nearDuplicates(texts.map(compared)).map(({ first, second }) => `${first}-${second}`);
      const right = found.filter((pair) => pairs.has(pair)).length;
      expect(pairs.size).toBeGreaterThan(300);
      expect(right / pairs.size).toBeGreaterThanOrEqual(0.99);
      expect(right / found.length).toBeGreaterThanOrEqual(0.99);
    },
  );

  it('finds what comparing every text with every other finds, from any share on', () => {
    const { texts } = nearPairs(new Random(4), 200);
    for (const least of [0.7, 0.8, 0.95]) {
      const every = texts.flatMap((a, first) =>
        texts.flatMap((b, second) =>
          first < second && shared(a, b) >= least ? [{ first, second, similarity: shared(a, b) }] : [],
        ),
      );
      expect(every.length).toBeGreaterThan(8);
      expect(nearDuplicates(texts.map(compared), () => true, least)).toEqual(every);
    }
  });

  it('compares with all, and tells only of those that are wanted', () => {
    const text = numbers(60);
    const texts = [text, numbers(60, 100), text, text].map(compared);
    expect(nearDuplicates(texts, (index) => index === 2)).toEqual([
      { first: 0, second: 2, similarity: 1 },
      { first: 2, second: 3, similarity: 1 },
    ]);
  });

  it('tells of every text that was sent thousands of times without comparing each with each', () => {
    const text = numbers(60);
    const found = nearDuplicates(Array.from({ length: 5000 }, () => compared(text)));
    expect(found.length).toBeLessThan(5000 * 100);
    expect(new Set(found.flatMap(({ first, second }) => [first, second])).size).toBe(5000);
  });

  it('finds nothing among texts without words', () => {
    expect(nearDuplicates([compared([]), compared([]), compared(['a', 'b'])])).toEqual([]);
  });
});

describe('sharedShare', () => {
  it('counts runs of three words, once each, in any order of the text', () => {
    expect(shared(numbers(12), numbers(12))).toBe(1);
    expect(shared(numbers(12), numbers(12, 50))).toBe(0);
    // Ten runs each; a new last word changes one of them.
    expect(shared(numbers(12), [...numbers(11), 'new'])).toBeCloseTo(9 / 11);
    expect(shared(['a', 'b', 'c', 'a', 'b', 'c'], ['a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c'])).toBe(1);
  });
});
