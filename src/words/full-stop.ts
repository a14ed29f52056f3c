// Brackets and quotation marks of any language, of which some close in one and open in another (`“`, `»`), and marks
// without a sign of their own, such as those that keep a direction (U+2069).
const ENDED = /[\p{Sentence_Terminal}…][\p{Pe}\p{Pi}\p{Pf}\p{Cf}"']*$/u;

/** The full stop that a text still lacks: none where it ends a sentence, also before a bracket or quotation mark. */
export function stopAfter(text: string): '.' | '' {
  return ENDED.test(text) ? '' : '.';
}

/** Text with a full stop, unless it ends a sentence already. */
export function stopped(text: string): string {
  return `${text}${stopAfter(text)}`;
}
