import { BANDS } from './min-hash.ts';
import { sharedShare } from './shingles.ts';

/** A text to compare: its bands, and its shingles, which are asked for only where another text may be alike. */
export interface ComparedText {
  bands: Uint32Array;
  shingles: () => Uint32Array;
}

/** Two texts that share most of their words, by their places in the list, the smaller first. */
export interface NearDuplicate {
  first: number;
  second: number;
  /** The share of their runs of three words that both have, counted and not estimated. */
  similarity: number;
}

/** From this share on, two texts are told as near-duplicates. */
export const NEAR = 0.7;

/** Texts alike in one band alone are hardly ever near, and would be most of the work. */
const BANDS_ALIKE = 2;

/** Texts that a band remembers for one number. A text sent a thousand times is then told of some others, not of all. */
const REMEMBERED = 100;

/**
 * The pairs of texts that share at least `least` of their shingles, one of each pair being `wanted`. Found by their bands
 * and then counted: a pair that is told is near, and of those that are near about one in a thousand is missed at the least
 * share, and none in practice above 0.75. Time grows with the number of texts, however many are alike.
 */
export function nearDuplicates(
  texts: readonly ComparedText[],
  wanted: (index: number) => boolean = () => true,
  least: number = NEAR,
): NearDuplicate[] {
  const pairs: NearDuplicate[] = [];
  const known = Array.from({ length: BANDS }, () => new Map<number, number[]>());
  const shingles = new Map<number, Uint32Array>();
  const shinglesAt = (index: number): Uint32Array => {
    let made = shingles.get(index);
    if (!made) shingles.set(index, (made = texts[index]?.shingles() ?? new Uint32Array()));
    return made;
  };
  const alike = new Uint8Array(texts.length);
  const compare = (index: number): void => {
    const touched: number[] = [];
    for (const [band, key] of texts[index]?.bands.entries() ?? []) {
      for (const other of known[band]?.get(key) ?? []) {
        const times = alike[other] ?? 0;
        if (times === 0) touched.push(other);
        alike[other] = times + 1;
      }
    }
    for (const other of touched) {
      if ((alike[other] ?? 0) >= BANDS_ALIKE) {
        const similarity = sharedShare(shinglesAt(index), shinglesAt(other));
        if (similarity >= least)
          pairs.push({ first: Math.min(index, other), second: Math.max(index, other), similarity });
      }
      alike[other] = 0;
    }
  };
  const remember = (index: number): void => {
    for (const [band, key] of texts[index]?.bands.entries() ?? []) {
      const same = known[band]?.get(key);
      if (!same) known[band]?.set(key, [index]);
      else if (same.length < REMEMBERED) same.push(index);
    }
  };
  for (const index of texts.keys()) if (!wanted(index)) remember(index);
  for (const index of texts.keys()) {
    if (!wanted(index)) continue;
    compare(index);
    remember(index);
  }
  return pairs.sort((a, b) => a.first - b.first || a.second - b.second);
}
