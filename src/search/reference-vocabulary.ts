import { tokensOf } from '../query/tokens.ts';

/** A word with the number of reports that hold it, and as it was first printed, in small letters. */
export interface CountedWord {
  word: string;
  reports: number;
  printed: string;
}

/** The words of reports' texts, numbers and single letters left out: those in most reports first. */
export function countWords(reports: readonly (readonly string[])[]): CountedWord[] {
  const words = new Map<string, CountedWord & { last: number }>();
  for (const [at, texts] of reports.entries()) {
    for (const text of texts) {
      for (const { token: word, start, end } of tokensOf(text)) {
        const printed = text
          .slice(start, end)
          .replace(/['’ʼ][sS]$/, '')
          .toLowerCase();
        const known = words.get(word) ?? { word, reports: 0, printed, last: -1 };
        words.set(word, { ...known, reports: known.reports + (known.last === at ? 0 : 1), last: at });
      }
    }
  }
  return [...words.values()]
    .filter(({ word }) => word.length > 1 && !/\p{N}/u.test(word))
    .sort((a, b) => b.reports - a.reports || (a.word < b.word ? -1 : 1));
}
