import type { AndNode, QueryNode } from './query-tree.ts';

/** All of these, without an AND in an AND; a single part is left as it is. */
export function allOf(parts: readonly QueryNode[]): QueryNode {
  return joined('and', parts);
}

/** Any of these, without an OR in an OR; a single part is left as it is. */
export function anyOf(parts: readonly QueryNode[]): QueryNode {
  return joined('or', parts);
}

/** Every report but these. Excluding what is excluded is asking for it, and a word is never excluded by its beginning. */
export function noneOf(node: QueryNode): QueryNode {
  if (node.kind === 'not') return node.of;
  return { kind: 'not', of: node.kind === 'word' ? { ...node, prefix: false } : node };
}

/** A whole query: an AND always, of nothing where everything is asked for. */
export function rootOf(parts: readonly QueryNode[]): AndNode {
  const node = allOf(parts);
  return node.kind === 'and' ? node : { kind: 'and', of: [node] };
}

function joined(kind: 'and' | 'or', parts: readonly QueryNode[]): QueryNode {
  const of = parts.flatMap((part) => (part.kind === kind ? part.of : [part]));
  const [only] = of;
  return of.length === 1 && only ? only : { kind, of };
}
