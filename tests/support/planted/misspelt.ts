import type { Random } from '../../../src/synthetic/random.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A word with `slips` letters changed, left out, put in, or swapped with their neighbour; never the word itself. */
export function misspelt(random: Random, word: string, slips: number): string {
  for (;;) {
    let written = word;
    for (let slip = 0; slip < slips; slip++) written = slipped(random, written);
    if (written.toLowerCase() !== word.toLowerCase() && /^[\p{L}][\p{L} '-]*[\p{L}]$/u.test(written)) return written;
  }
}

function slipped(random: Random, word: string): string {
  const letters = [...word];
  const at = random.below(letters.length);
  const letter = random.pick([...LETTERS]);
  switch (random.below(4)) {
    case 0:
      letters[at] = letter;
      break;
    case 1:
      letters.splice(at, 1);
      break;
    case 2:
      letters.splice(at, 0, letter);
      break;
    default:
      letters.splice(at, 2, ...letters.slice(at, at + 2).reverse());
  }
  return letters.join('');
}
