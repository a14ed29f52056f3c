import type { Random } from './random.ts';

const CONSONANTS = 'bdfgklmnprstvz';
const VOWELS = 'aeiou';
const SYLLABLES = CONSONANTS.length * VOWELS.length;
const ENDINGS = ['', 'n', 'r', 'l', 'sk'];
/** Has no divisor in common with the number of words of three syllables: neighbouring ranks do not look alike. */
const STEP = 101_009;

/** An invented name for a rank from 0; each rank has another. */
export function rareWord(rank: number): string {
  const short = SYLLABLES ** 3;
  let rest = ((rank % short) * STEP) % short;
  let word = rank < short ? '' : syllable(Math.floor(rank / short) % SYLLABLES);
  for (let at = 0; at < 3; at++) {
    word += syllable(rest % SYLLABLES);
    rest = Math.floor(rest / SYLLABLES);
  }
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}${ENDINGS[rank % ENDINGS.length] ?? ''}`;
}

const syllable = (at: number): string =>
  `${CONSONANTS[Math.floor(at / VOWELS.length)] ?? ''}${VOWELS[at % VOWELS.length] ?? ''}`;

/**
 * A name as the `number`th report of an archive would bring: few are frequent and many rare (Zipf's law), and the more
 * reports there were, the more names there are, as in any archive.
 */
export function pickRareWord(random: Random, number: number): string {
  return rareWord(Math.floor((40 + 12 * number) ** random.next()) - 1);
}
