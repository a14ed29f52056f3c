import { foldName } from '../archive/fold.ts';

/** A word of a text as search knows it, and where it is printed (UTF-16 offsets, `end` exclusive, as in `String.slice`). */
export interface Token {
  /** Folded: lower case, without accents; `Łódź` and `LODZ` give `lodz`. Letters with their marks and digits alone. */
  token: string;
  start: number;
  end: number;
}

// Letters in Unicode that are written as apostrophes: Oʻzbekiston, пʼять. Each is one UTF-16 unit, as an apostrophe is.
const APOSTROPHES = /[\u02B9-\u02BF]/g;
// A word with the 's of a possessive. Soft hyphen, joiners, direction marks, and the signs for stress, call and question
// that Armenian puts into a word (Ինչպե՞ս) stand within words and are not part of them.
const WORDS =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u055A-\u055C\u055E\u200B-\u200F\u2060]*(?:['’][sS](?![\p{L}\p{N}]))?/gu;
// U.S., U.N, U.S.A: single letters with full stops between them are one word, with or without the last stop.
const LETTERS = /(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}\p{M}]))?|\p{L}\.\p{L}(?![\p{L}\p{N}\p{M}])/uy;
// Scripts written without spaces between words: each character is a word, and a run of them a phrase.
const UNSPACED =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
// A fraction is a word: 3½ is not 312.
const FRACTION = '[\\u00BC-\\u00BE\\u2150-\\u215F\\u2189]';
// Before these a word is parted; before raised and circled numbers too, where a digit stands (10² is not 102).
const PARTED = new RegExp(`${UNSPACED}|${FRACTION}|(?<=\\p{Nd})\\p{No}`, 'u');
const PARTS = new RegExp(
  `${UNSPACED}[\\p{M}\\u200B-\\u200F\\uFF9E\\uFF9F]*|${FRACTION}|.(?:(?!${PARTED.source}).)*`,
  'gsu',
);
// What need only be made small.
const PLAIN = new RegExp(`^(?:[A-Za-z0-9]+|${FRACTION})$`, 'u');
const DROPPED = /['’][sS]$|[^\p{L}\p{N}\p{M}]/gu;

/**
 * The words of a text, in order: what is indexed, looked up and marked. Hyphens and apostrophes part words
 * (`Nagorno-Karabakh’s` is `nagorno`, `karabakh`), a possessive 's is left out.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const add = (printed: string, start: number): void => {
    const token = folded(printed);
    if (token !== '') tokens.push({ token, start, end: start + printed.length });
  };
  const read = text.replace(APOSTROPHES, '’');
  WORDS.lastIndex = 0;
  for (let match = WORDS.exec(read); match; match = WORDS.exec(read)) {
    const [printed] = match;
    const start = match.index;
    if (printed.length === 1 && read[start + 1] === '.') {
      LETTERS.lastIndex = start;
      const letters = LETTERS.exec(read)?.[0];
      add(letters ?? printed, start);
      if (letters !== undefined) WORDS.lastIndex = start + letters.length;
    } else if (!PLAIN.test(printed) && PARTED.test(printed)) {
      for (const part of printed.matchAll(PARTS)) add(part[0], start + part.index);
    } else add(printed, start);
  }
  return tokens;
}

// Folding is slow, and an archive has few words that need it, each of them often.
const FOLDED = new Map<string, string>();
const MOST_FOLDED = 50_000;

function folded(printed: string): string {
  if (PLAIN.test(printed)) return printed.toLowerCase();
  const known = FOLDED.get(printed);
  if (known !== undefined) return known;
  const token = foldName(printed.replace(DROPPED, '')).replace(/[^\p{L}\p{N}\p{M}]|^\p{M}+$/gu, '');
  if (FOLDED.size >= MOST_FOLDED) FOLDED.clear();
  FOLDED.set(printed, token);
  return token;
}

/** A text's words alone, without their places. */
export function wordsOf(text: string): string[] {
  return tokensOf(text).map(({ token }) => token);
}
