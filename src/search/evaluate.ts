import type { FieldNode, QueryNode, TermNode } from '../query/query-tree.ts';
import type { FacetTable } from './facet-table.ts';
import { allOf, maskOfDates, type Mask } from './masks.ts';

/** What the leaves of a query find. */
export interface Leaves {
  /** Reports that hold a term; `negated` beneath a NOT, which tests the text alone. */
  term(node: TermNode, negated: boolean): Mask;
  field(node: FieldNode): Mask;
}

/** The reports that a query finds: AND, OR and NOT over what its leaves find. */
export function evaluate(node: QueryNode, leaves: Leaves, table: FacetTable, negated = false): Mask {
  switch (node.kind) {
    case 'word':
    case 'phrase':
      return leaves.term(node, negated);
    case 'field':
      return leaves.field(node);
    case 'date':
      return maskOfDates(table, node.from, node.to);
    case 'not': {
      const excluded = evaluate(node.of, leaves, table, true);
      return excluded.map((passes) => 1 - passes);
    }
    case 'and': {
      const all = allOf(table);
      for (const part of node.of) {
        const mask = evaluate(part, leaves, table, negated);
        for (let at = 0; at < all.length; at++) all[at] = (all[at] as number) & (mask[at] as number);
      }
      return all;
    }
    case 'or': {
      const any = new Uint8Array(table.size);
      for (const part of node.of) {
        const mask = evaluate(part, leaves, table, negated);
        for (let at = 0; at < any.length; at++) any[at] = (any[at] as number) | (mask[at] as number);
      }
      return any;
    }
  }
}
