/** The longest abstract, in UTF-16 units: about what search engines show. */
const LENGTH = 160;

/** The opening of a report as one line, cut at a word with an ellipsis; `` for an empty one. */
export function abstractOf(opening: string): string {
  const flat = opening.replace(/\s+/g, ' ').trim();
  if (flat.length <= LENGTH) return flat;
  const cut = flat.slice(0, LENGTH - 1);
  // A text without spaces (Chinese, say) is cut where it is, but never within a surrogate pair.
  const word =
    cut.lastIndexOf(' ') > LENGTH / 2 ? cut.slice(0, cut.lastIndexOf(' ')) : cut.replace(/[\uD800-\uDBFF]$/, '');
  return `${word.replace(/[\s,;:–—-]+$/, '')} …`;
}
