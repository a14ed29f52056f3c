import leven from 'leven';
import type { Token } from '../query/tokens.ts';

/** Words of an archive as they are stored: folded, with the number of reports that hold them, and as printed where that differs. */
export type StoredWord = [word: string, reports: number, printed?: string];

/** Counts the reports that hold each word. */
export class WordCounts {
  readonly #counts = new Map<string, { reports: number; last: number; printed: string }>();

  /** Counts a text of a report; of several texts of one report a word counts once. Reports come in order. */
  add(text: string, tokens: readonly Token[], ordinal: number): void {
    for (const { token, start, end } of tokens) {
      const known = this.#counts.get(token);
      if (!known) this.#counts.set(token, { reports: 1, last: ordinal, printed: printedForm(text.slice(start, end)) });
      else if (known.last !== ordinal) {
        known.last = ordinal;
        known.reports++;
      }
    }
  }

  /** The words that stand in most reports, at most `limit`, those in most reports first; numbers and single letters left out. */
  most(limit: number): StoredWord[] {
    return [...this.#counts]
      .filter(([word]) => word.length > 1 && !/\p{N}/u.test(word))
      .sort(([a, { reports: inA }], [b, { reports: inB }]) => inB - inA || (a < b ? -1 : 1))
      .slice(0, limit)
      .map(([word, { reports, printed }]) => (printed === word ? [word, reports] : [word, reports, printed]));
  }
}

const printedForm = (printed: string): string => printed.replace(/['’ʼ][sS]$/, '').toLowerCase();

/** How many near words are offered. */
const OFFERED = 3;

/** The {@link nearWords} of a term of folded words; a phrase has none. */
export function nearTerm([word = '', ...others]: readonly string[], vocabulary: readonly StoredWord[]): string[] {
  return others.length > 0 ? [] : nearWords(word, vocabulary);
}

/**
 * The words of a vocabulary that are nearest to a folded word, as printed: the fewest letters changed first, then those
 * in most reports. A word may differ by one letter in four, at least by one; one that begins with the word counts as if
 * it differed by one. Words of less than three letters have none, nor has a word that the vocabulary holds.
 */
export function nearWords(word: string, vocabulary: readonly StoredWord[]): string[] {
  if (word.length < 3 || vocabulary.some(([known]) => known === word)) return [];
  const furthest = Math.max(1, Math.floor(word.length / 4));
  return vocabulary
    .filter(([known]) => known.startsWith(word) || Math.abs(known.length - word.length) <= furthest)
    .map(([known, reports, printed = known]) => ({
      printed,
      reports,
      distance: known.startsWith(word) ? 1 : leven(known, word, { maxDistance: furthest + 1 }),
    }))
    .filter(({ distance }) => distance <= furthest)
    .sort((a, b) => a.distance - b.distance || b.reports - a.reports || (a.printed < b.printed ? -1 : 1))
    .slice(0, OFFERED)
    .map(({ printed }) => printed);
}
