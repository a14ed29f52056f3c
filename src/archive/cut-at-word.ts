/**
 * The beginning of a text that is longer than `length` UTF-16 units: as many of its words as that holds, and an ellipsis.
 * A text without spaces (Chinese, say) is cut where it is, but never within a surrogate pair.
 */
export function cutAtWord(text: string, length: number): string {
  const atWord = text.lastIndexOf(' ', length);
  const cut = atWord > length / 2 ? text.slice(0, atWord) : text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.replace(/[\s,;:–—-]+$/, '')} …`;
}
