const HIDDEN = /[\p{Cc}\p{Cf}\u2028\u2029\uFFF9-\uFFFB]/gu;

/** Text for a terminal: what cannot be seen, or would steer the terminal, is written as `{U+202E}`; a tab as a space. */
export function printable(text: string): string {
  return text.replace(HIDDEN, (character) =>
    character === '\t' ? ' ' : `{U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}}`,
  );
}
