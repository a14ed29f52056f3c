const SMALL_WORDS = new Set([
  'al',
  'am',
  'and',
  'au',
  'aux',
  'da',
  'de',
  'del',
  'della',
  'den',
  'der',
  'des',
  'di',
  'do',
  'dos',
  'du',
  'el',
  'la',
  'las',
  'le',
  'les',
  'los',
  'of',
  'sur',
  'the',
  'und',
  'y',
]);

/**
 * A name as a line of text shows it: one printed wholly in capitals gets capitals at the beginning of its words only
 * (`RIO DE JANEIRO` becomes `Rio de Janeiro`); any other stays as it is.
 */
export function withoutShouting(name: string): string {
  if (!/\p{Lu}{2}/u.test(name) || /\p{Ll}/u.test(name)) return name;
  return name.replace(/[\p{L}\p{M}]+/gu, (word, at: number) => {
    const lower = word.toLocaleLowerCase('en');
    return at > 0 && SMALL_WORDS.has(lower) ? lower : word.charAt(0) + lower.slice(1);
  });
}
