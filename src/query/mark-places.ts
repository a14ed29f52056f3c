/** A run of words, by their numbers in a text; `end` exclusive. */
export interface WordRun {
  start: number;
  end: number;
}

/**
 * Where marks stand in a text: each mark one or several folded words, separated by spaces, that stand side by side.
 * Runs come in order and apart from each other; of two marks at one place the longer one counts.
 */
export function markPlaces(words: readonly string[], marks: Iterable<string>): WordRun[] {
  const byFirst = new Map<string, string[][]>();
  for (const mark of new Set(marks)) {
    const parts = mark.split(' ').filter((part) => part !== '');
    const [first] = parts;
    if (first === undefined) continue;
    const others = byFirst.get(first);
    if (others) others.push(parts);
    else byFirst.set(first, [parts]);
  }
  const places: WordRun[] = [];
  for (let at = 0; at < words.length; at++) {
    const standing = (byFirst.get(words[at] as string) ?? []).filter((parts) =>
      parts.every((part, ahead) => words[at + ahead] === part),
    );
    const length = Math.max(0, ...standing.map((parts) => parts.length));
    if (length === 0) continue;
    places.push({ start: at, end: at + length });
    at += length - 1;
  }
  return places;
}
