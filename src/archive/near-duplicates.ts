import { BANDS } from './min-hash.ts';
import { sharedShare } from './shingles.ts';

/** A text to compare: what it is looked up by, and its shingles. */
export interface ComparedText {
  bands: Int32Array;
  shingles: Uint32Array;
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

/**
 * Which of many texts, given by their bands alone, one behind the other, may be near to one of a few: those that
 * {@link nearDuplicates} would compare with them, and hardly any other.
 */
export function likelyNear(few: readonly ComparedText[], bands: Int32Array): number[] {
  const known = Array.from({ length: BANDS }, (_, band) => new Set(few.map((text) => text.bands[band])));
  const likely: number[] = [];
  for (let start = 0; start < bands.length; start += BANDS) {
    let alike = 0;
    for (let band = 0; band < BANDS; band++) if (known[band]?.has(bands[start + band])) alike++;
    if (alike >= BANDS_ALIKE) likely.push(start / BANDS);
  }
  return likely;
}

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
  // Most numbers are those of one text alone: lists are made where there are more.
  const known = Array.from({ length: BANDS }, () => new Map<number, number | number[]>());
  const alike = new Uint8Array(texts.length);
  const compare = (index: number, { bands, shingles }: ComparedText): void => {
    const touched: number[] = [];
    const touch = (other: number): void => {
      const times = alike[other] ?? 0;
      if (times === 0) touched.push(other);
      alike[other] = times + 1;
    };
    for (const [band, key] of bands.entries()) {
      const same = known[band]?.get(key);
      if (typeof same === 'number') touch(same);
      else if (same) for (const other of same) touch(other);
    }
    for (const other of touched) {
      const twin = texts[other];
      if (twin && (alike[other] ?? 0) >= BANDS_ALIKE) {
        const similarity = sharedShare(shingles, twin.shingles);
        if (similarity >= least)
          pairs.push({ first: Math.min(index, other), second: Math.max(index, other), similarity });
      }
      alike[other] = 0;
    }
  };
  const remember = (index: number, { bands }: ComparedText): void => {
    for (const [band, key] of bands.entries()) {
      const same = known[band]?.get(key);
      if (same === undefined) known[band]?.set(key, index);
      else if (typeof same === 'number') known[band]?.set(key, [same, index]);
      else if (same.length < REMEMBERED) same.push(index);
    }
  };
  for (const [index, text] of texts.entries()) {
    if (!wanted(index)) continue;
    compare(index, text);
    remember(index, text);
  }
  // The others are looked up among the wanted ones and need not be remembered: for one changed report that is nearly no work.
  for (const [index, text] of texts.entries()) if (!wanted(index)) compare(index, text);
  return pairs.sort((a, b) => a.first - b.first || a.second - b.second);
}
