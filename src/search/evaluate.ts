import type { FieldNode, QueryNode, TermNode } from '../query/query-tree.ts';
import type { FacetTable } from './facet-table.ts';
import { allOf, anyOf, bothOf, maskOfDates, noneOf, type Mask } from './masks.ts';

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
    case 'not':
      return noneOf(evaluate(node.of, leaves, table, true));
    case 'and':
      return bothOf(allOf(table), ...node.of.map((part) => evaluate(part, leaves, table, negated)));
    case 'or':
      return anyOf(new Uint8Array(table.size), ...node.of.map((part) => evaluate(part, leaves, table, negated)));
  }
}
