/** Bits for each word, and how many of them it sets: one word in a hundred that is not held passes all the same. */
const BITS = 10;
const HASHES = 7;

/** Tells most words that a list does not hold from those that it may, in ten bits a word: a Bloom filter. */
export function wordFilter(words: Iterable<string>): Uint8Array {
  const all = [...words];
  const filter = new Uint8Array(Math.max(1, Math.ceil((all.length * BITS) / 8)));
  for (const word of all) for (const bit of bitsOf(word, filter)) (filter[bit >> 3] as number) |= 1 << (bit & 7);
  return filter;
}

/** Whether the list may hold a word: where it does not say so, the list does not hold it. */
export function mayHold(filter: Uint8Array, word: string): boolean {
  return bitsOf(word, filter).every((bit) => ((filter[bit >> 3] as number) & (1 << (bit & 7))) !== 0);
}

/** The bits of a word, from two hashes of its code units (FNV-1a; Kirsch and Mitzenmacher on using two for many). */
function bitsOf(word: string, { length }: Uint8Array): number[] {
  const first = hash(word, 0x811c9dc5);
  const step = (hash(word, 0x01000193) | 1) >>> 0;
  return Array.from({ length: HASHES }, (_, at) => (first + at * step) % (length * 8));
}

function hash(word: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}
