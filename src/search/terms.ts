import type { TermNode } from '../query/query-tree.ts';
import { wordsOf } from '../query/tokens.ts';
import type { Expansion } from './backend.ts';
import type { FacetTable } from './facet-table.ts';
import type { Found } from './language-index.ts';
import { bothOf, type Mask } from './masks.ts';
import type { TableNames } from './table-names.ts';
import type { TextIndex } from './text-index.ts';

/** What one word or phrase of a query finds. */
export interface TermFound {
  node: TermNode;
  /** Its folded words. */
  words: readonly string[];
  /** Where it stands in each report that holds it. */
  positions: ReadonlyMap<number, readonly number[]>;
  /** Reports that hold it. */
  inText: Mask;
  /** Reports whose title holds it. */
  inTitle: Mask;
  /** Reports that hold it, or bear it as the name of their place, organisation or source. */
  named: Mask;
  /** Names it stood for, where that found more reports. */
  expanded: readonly Expansion[];
  /** Every name of the records it stood for, folded. */
  names: readonly string[];
}

/** Tells terms apart: those with the same key find the same. */
export function termKey({ kind, text, ...rest }: TermNode): string {
  return `${kind === 'word' && 'prefix' in rest && rest.prefix ? '*' : ''}${wordsOf(text).join(' ')}`;
}

/** Looks a term up in the text and among the names; `within`: reports that the answer is about. */
export async function findTerm(
  node: TermNode,
  { table, text, names, within }: { table: FacetTable; text: TextIndex; names: TableNames; within: Mask },
): Promise<TermFound> {
  const words = wordsOf(node.text);
  const found = await text.find({ words: words.join(' '), prefix: node.kind === 'word' && node.prefix }, within);
  const inText = new Uint8Array(table.size);
  const inTitle = new Uint8Array(table.size);
  for (const { ordinal, positions } of found) {
    inText[ordinal] = 1;
    if (standsInTitle(positions, table.titles[ordinal] ?? 0)) inTitle[ordinal] = 1;
  }
  const named = inText.slice();
  const records = names.bearing(node.text).map(({ entries, mask }) => ({ entries, mask: bothOf(mask, within) }));
  const adding = records.filter(({ mask }) => mask.some((bears, ordinal) => bears === 1 && inText[ordinal] === 0));
  for (const { mask } of adding)
    for (let at = 0; at < named.length; at++) named[at] = (named[at] as number) | (mask[at] as number);
  const entries = adding.flatMap((record) => record.entries);
  return {
    node,
    words,
    positions: positionsOf(found),
    inText,
    inTitle,
    named,
    expanded: entries.map(({ id, name }) => ({ typed: node.text, record: { id, name } })),
    names: entries.flatMap(({ name, variants }) => [name, ...variants].map((variant) => wordsOf(variant).join(' '))),
  };
}

const standsInTitle = (positions: readonly number[], titleWords: number): boolean =>
  positions.some((position) => position < titleWords);

const positionsOf = (found: readonly Found[]): Map<number, readonly number[]> =>
  new Map(found.map(({ ordinal, positions }) => [ordinal, positions]));
