import { foldName } from '../archive/fold.ts';

/** A word of a text as search knows it, and where it is printed (UTF-16 offsets, `end` exclusive, as in `String.slice`). */
export interface Token {
  /** Folded: lower case, without diacritics; `Łódź` and `LODZ` give `lodz`. Letters and digits alone. */
  token: string;
  start: number;
  end: number;
}

// A word with the 's of a possessive. Soft hyphen, joiners and direction marks stand within words and are not part of them.
const WORDS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200F\u2060]*(?:['’ʼ][sS](?![\p{L}\p{N}]))?/gu;
// U.S., U.N.: letters each followed by a full stop are one word.
const LETTERS = /(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/uy;
// Scripts written without spaces between words: each character is a word, and a run of them a phrase.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const UNSPACED_PARTS = new RegExp(`${UNSPACED.source}[\\p{M}\\u200B-\\u200F]*|(?:(?!${UNSPACED.source}).)+`, 'gsu');
const PLAIN = /^[A-Za-z0-9]+$/;
const DROPPED = /['’ʼ][sS]$|[^\p{L}\p{N}\p{M}]/gu;

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
  WORDS.lastIndex = 0;
  for (let match = WORDS.exec(text); match; match = WORDS.exec(text)) {
    const [printed] = match;
    const start = match.index;
    if (printed.length === 1 && text[start + 1] === '.') {
      LETTERS.lastIndex = start;
      const letters = LETTERS.exec(text)?.[0];
      add(letters ?? printed, start);
      if (letters !== undefined) WORDS.lastIndex = start + letters.length;
    } else if (!PLAIN.test(printed) && UNSPACED.test(printed)) {
      for (const part of printed.matchAll(UNSPACED_PARTS)) add(part[0], start + part.index);
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
  const token = foldName(printed.replace(DROPPED, '')).replace(/[^\p{L}\p{N}]/gu, '');
  if (FOLDED.size >= MOST_FOLDED) FOLDED.clear();
  FOLDED.set(printed, token);
  return token;
}

/** A text's words alone, without their places. */
export function wordsOf(text: string): string[] {
  return tokensOf(text).map(({ token }) => token);
}
