/** Where the letters begin that stand for marks. No word holds them otherwise: a Han character is a word by itself. */
const FIRST = 0x4e00;

/**
 * Folded words as Pagefind is given them, in its index and to be stemmed. It files a word under its letters alone,
 * whatever its marks: a look-up of दिल would find nothing. So a mark goes in as a letter of its own, by the last three
 * figures of its number: no two marks that fit one letter share them. Voiced kana it takes as they are.
 */
export function marksAsLetters(words: string): string {
  return words.replace(/[^\u3040-\u30FF]+/gu, (part) =>
    part
      .normalize('NFD')
      .replace(/\p{M}/gu, (mark) => String.fromCodePoint(FIRST + ((mark.codePointAt(0) ?? 0) & 0xfff))),
  );
}
