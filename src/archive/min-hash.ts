import { mixed } from './shingles.ts';

/** Bands of a signature, and smallest hashes in a band. */
export const BANDS = 32;
const ROWS = 4;

const FACTORS = Uint32Array.from({ length: BANDS * ROWS }, (_, at) => mixed(2 * at + 1) | 1);
const OFFSETS = Uint32Array.from({ length: BANDS * ROWS }, (_, at) => mixed(2 * at + 2));

/**
 * What near-duplicates are looked up by (MinHash with locality-sensitive hashing; Broder 1997, Indyk and Motwani 1998):
 * of 128 ways to order all shingles, the first of the text's own in each, four of them joined to one number.
 * A number is the same in two texts with the likelihood of their shared share to the power of four.
 */
export function bandsOf(shingles: Uint32Array): Int32Array {
  // Signed numbers of 32 bits are the fastest keys that a Map can have.
  const bands = new Int32Array(BANDS);
  for (let band = 0; band < BANDS; band++) {
    let key = 0;
    for (let row = band * ROWS; row < (band + 1) * ROWS; row++) {
      const factor = FACTORS[row] as number;
      const offset = OFFSETS[row] as number;
      let smallest = 0xffffffff;
      for (let at = 0; at < shingles.length; at++) {
        const hash = (Math.imul(shingles[at] as number, factor) + offset) >>> 0;
        if (hash < smallest) smallest = hash;
      }
      key = mixed(Math.imul(key, 31) + smallest);
    }
    bands[band] = key;
  }
  return bands;
}
