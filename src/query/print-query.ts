import type { QueryNode } from './query-tree.ts';

/** A tree as a reader would type it; reading the result gives the same tree (but for `prefix`, which typing decides). */
export function printQuery(node: QueryNode): string {
  switch (node.kind) {
    case 'word':
      return node.text;
    case 'phrase':
      return `"${node.text}"`;
    case 'and':
      return node.of.map(printQuery).join(' ');
    default:
      throw new Error('not yet');
  }
}
