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

/**
 * The form in which names are compared: lower case, without diacritics, white space collapsed.
 * `Łódź`, `LODZ` and `lodz` fold to the same text, composed and decomposed spellings too.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøłđðþħıəǝŋŧ]/g, (letter) => UNFOLDED[letter] ?? letter)
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
