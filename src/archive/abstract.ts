import { cutAtWord } from './cut-at-word.ts';

/** The longest abstract, in UTF-16 units: about what search engines show. */
const LENGTH = 160;

/** The opening of a report as one line, cut at a word with an ellipsis; `` for an empty one. */
export function abstractOf(opening: string): string {
  const flat = opening.replace(/\s+/g, ' ').trim();
  return flat.length <= LENGTH ? flat : cutAtWord(flat, LENGTH - ' …'.length);
}
