import { tokensOf, wordsOf } from '../query/tokens.ts';

/** A stretch of a text (UTF-16 offsets, `end` exclusive) that begins and ends with a word. */
export interface MarkPlace {
  start: number;
  end: number;
}

/** What an address may ask for, so that no address makes a page slow: marks, and words in one of them. */
const MOST_MARKS = 100;
const MOST_WORDS = 50;
const LONGEST_MARK = 1_000;

/**
 * Where the words of `marks` stand in a text, in order, at most `limit` places. A mark of several words is found where
 * they stand side by side; places that share a word become one. Marks without a word, and what goes beyond what a
 * search can ask for, are left out.
 */
export function markPlaces(text: string, marks: readonly string[], limit = Infinity): MarkPlace[] {
  const wanted = marksByFirstWord(marks);
  const places: MarkPlace[] = [];
  if (wanted.size === 0) return places;
  const tokens = tokensOf(text);
  let lastWord = -1;
  for (const [at, { token, start }] of tokens.entries()) {
    const found = (wanted.get(token) ?? []).filter((words) =>
      words.every((word, ahead) => tokens[at + ahead]?.token === word),
    );
    if (found.length === 0) continue;
    const last = at + Math.max(...found.map((words) => words.length)) - 1;
    const end = tokens[Math.max(last, lastWord)]?.end ?? start;
    const before = places.at(-1);
    if (before && at <= lastWord) before.end = end;
    else if (places.length === limit) return places;
    else places.push({ start, end });
    lastWord = Math.max(last, lastWord);
  }
  return places;
}

function marksByFirstWord(marks: readonly string[]): Map<string, string[][]> {
  const read = marks
    .slice(0, MOST_MARKS)
    .filter((mark) => mark.length <= LONGEST_MARK)
    .map(wordsOf)
    .filter((words) => words.length > 0 && words.length <= MOST_WORDS);
  return Map.groupBy(read, ([first]) => first as string);
}
