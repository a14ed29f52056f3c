import { bandsOf } from '../../src/archive/min-hash.ts';
import type { ComparedText } from '../../src/archive/near-duplicates.ts';
import { shinglesOf } from '../../src/archive/shingles.ts';
import type { Random } from '../../src/synthetic/random.ts';

/** How near-duplicates are measured: invented texts, most of them unrelated, some with a copy of which few words differ. */
export interface NearPairs {
  texts: string[][];
  /** The places of every text and its copy, as `first-second`. */
  pairs: Set<string>;
}

/** The most words of a copy that differ. */
const CHANGED = 0.05;
const VOCABULARY = 5000;

/**
 * Texts of 20 to 600 words. A third has a copy with up to one word in twenty replaced, left out, added or moved. Another
 * third has a sequel that begins with the same third of its words and is no duplicate. All stand in mixed order.
 */
export function nearPairs(random: Random, count: number): NearPairs {
  const texts: { words: string[]; copyOf?: string[] }[] = [];
  while (texts.length < count) {
    const words = Array.from({ length: 20 + Math.floor(random.next() ** 2 * 580) }, () => word(random));
    const kind = random.below(3);
    texts.push({ words });
    if (kind === 0) texts.push({ words: changed(random, words), copyOf: words });
    if (kind === 1) {
      const kept = words.slice(0, Math.floor(words.length / 3));
      texts.push({ words: [...kept, ...Array.from({ length: words.length - kept.length }, () => word(random))] });
    }
  }
  for (let at = texts.length - 1; at > 0; at--) {
    const other = random.below(at + 1);
    [texts[at], texts[other]] = [texts[other] as (typeof texts)[0], texts[at] as (typeof texts)[0]];
  }
  const places = new Map(texts.map(({ words }, index) => [words, index]));
  const pairs = new Set<string>();
  for (const [index, { copyOf }] of texts.entries()) {
    const other = copyOf && places.get(copyOf);
    if (other !== undefined) pairs.add(`${Math.min(index, other)}-${Math.max(index, other)}`);
  }
  return { texts: texts.map(({ words }) => words), pairs };
}

/** A text as the comparison takes it. */
export function compared(words: readonly string[]): ComparedText {
  const shingles = shinglesOf(words);
  return { bands: bandsOf(shingles), shingles };
}

// Few words are frequent, as in any language.
const word = (random: Random): string => `w${Math.floor(random.next() ** 3 * VOCABULARY)}`;

function changed(random: Random, words: readonly string[]): string[] {
  const copy = [...words];
  for (let left = random.below(Math.floor(words.length * CHANGED) + 1); left > 0; left--) {
    const at = random.below(copy.length);
    const kind = random.below(4);
    if (kind === 0) copy.splice(at, 1);
    else if (kind === 1) copy.splice(at, 0, word(random));
    else if (kind === 2 && left > 1) {
      // A moved word stands where it did not, and lacks where it was.
      copy.splice(random.below(copy.length), 0, ...copy.splice(at, 1));
      left--;
    } else copy[at] = word(random);
  }
  return copy;
}
