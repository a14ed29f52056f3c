/** The words of a text as the positions of a search count them: what stands between white space. */
export function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
