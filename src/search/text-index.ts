import type { TermNode } from '../query/query-tree.ts';
import type { ExcerptPart } from './backend.ts';

/** The full text of an archive's reports, by ordinal. */
export interface TextIndex {
  /** Reports whose text or title holds the term (same stem; with `prefix`, words that begin so too), and whether the title does. */
  find(term: TermNode): Promise<ReadonlyMap<number, boolean>>;
  /** A report's title and address, and the part of its text that shows best where the terms stand. */
  show(
    ordinal: number,
    terms: readonly TermNode[],
  ): Promise<{ title: string; address: string; excerpt: readonly ExcerptPart[] }>;
}
