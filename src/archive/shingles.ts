/**
 * Words in a shingle. A changed word changes three of them, so that two texts of which one word in twenty differs still
 * share more than 0.7 of all they have; with four it would be less.
 */
const WORDS = 3;

/** The runs of three words of a text as distinct numbers of 32 bits in ascending order; empty for fewer than three words. */
export function shinglesOf(words: readonly string[]): Uint32Array {
  if (words.length < WORDS) return new Uint32Array();
  const shingles = new Uint32Array(words.length - WORDS + 1);
  let [first, second] = [hashOf(words[0] ?? ''), hashOf(words[1] ?? '')];
  for (let at = 0; at < shingles.length; at++) {
    const third = hashOf(words[at + 2] ?? '');
    shingles[at] = mixed(Math.imul(first, 0x2c1b3c6d) ^ mixed(Math.imul(second, 0x297a2d39) ^ third));
    [first, second] = [second, third];
  }
  shingles.sort();
  let kept = 0;
  for (const shingle of shingles) {
    if (kept === 0 || shingles[kept - 1] !== shingle) shingles[kept++] = shingle;
  }
  return shingles.slice(0, kept);
}

/** The share of two texts' shingles that both have (Jaccard): 1 for the same words in the same order, 0 for nothing shared. */
export function sharedShare(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [left, right] = [a[i] as number, b[j] as number];
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  const all = a.length + b.length - shared;
  return all === 0 ? 0 : shared / all;
}

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** Spreads a number over all 32 bits (the finaliser of MurmurHash3). */
export function mixed(number: number): number {
  let mix = number ^ (number >>> 16);
  mix = Math.imul(mix, 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}
