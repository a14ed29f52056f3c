/** A run of words, by their numbers in a text; `end` exclusive. */
export interface WordRun {
  start: number;
  end: number;
}

/**
 * Where marks stand in a text: each mark one or several folded words, separated by spaces, that stand side by side.
 * Runs come in order; marks that share a word make one run, so that each of them stands in a run whole.
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
    if (standing.length === 0) continue;
    const end = at + Math.max(...standing.map((parts) => parts.length));
    const before = places.at(-1);
    if (before && at < before.end) before.end = Math.max(before.end, end);
    else places.push({ start: at, end });
  }
  return places;
}

/** The words of a run, separated by spaces. */
export const runOf =
  (words: readonly string[]) =>
  ({ start, end }: WordRun): string =>
    words.slice(start, end).join(' ');
