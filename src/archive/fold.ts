// Letters that Unicode's decomposition leaves whole, and what readers type for them.
const UNFOLDED: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ə: 'a',
  ǝ: 'a',
  ŋ: 'n',
  ŧ: 't',
};

// Letters that stand for the same one, by language or keyboard: Persian ye and kaf, alef with a wasla.
const SAME: Record<string, string> = { '\u06CC': '\u064A', '\u06A9': '\u0643', '\u0671': '\u0627' };
const APOSTROPHES = /[’‘\u02B9-\u02BF`´]/g;

// Accents, and the points of Hebrew and Arabic. The marks of other scripts, and the voicing of kana, are part of a letter.
const ACCENTS =
  /(?![\u3099\u309A])(?=\p{M})[\p{Script=Inherited}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}]/gu;

// The Thai and Lao vowel am, which Unicode takes apart and never puts together.
const AM: Record<string, string> = { '\u0E4D\u0E32': '\u0E33', '\u0ECD\u0EB2': '\u0EB3' };

const decomposed = (text: string): string => text.normalize('NFKD').replace(ACCENTS, '');

/** A text in lower case, without accents and vowel points that readers leave out: `Łódź` is `lodz`; `ガ` stays apart from `カ`. */
export function withoutAccents(text: string): string {
  return decomposed(decomposed(text).toLowerCase())
    .replace(/[ßæœøłđðþħıəǝŋŧ]/g, (letter) => UNFOLDED[letter] ?? letter)
    .replace(/\P{M}\p{M}+/gu, (letter) => letter.normalize('NFC'))
    .replace(/\u0E4D\u0E32|\u0ECD\u0EB2/g, (am) => AM[am] ?? am);
}

/**
 * The form in which names are compared: lower case, without accents, letters that stand for one another and digits
 * of any script made one, white space collapsed. `Łódź`, `LODZ` and `lodz` fold to the same text, composed and
 * decomposed spellings too.
 */
export function foldName(name: string): string {
  return withoutAccents(name)
    .replace(APOSTROPHES, "'")
    .replace(/[\u06CC\u06A9\u0671]/g, (letter) => SAME[letter] ?? letter)
    .replace(/(?![0-9])\p{Nd}/gu, westernDigit)
    .replace(/\s+/g, ' ')
    .trim();
}

/** A decimal digit as 0 to 9. In every script the ten stand in a row, and such rows may follow each other. */
function westernDigit(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  let first = point;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--;
  return String((point - first) % 10);
}
