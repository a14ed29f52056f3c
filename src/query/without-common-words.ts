import { isCommonWord } from './common-words.ts';
import { allOf, anyOf, rootOf } from './normal-form.ts';
import type { AndNode, QueryNode } from './query-tree.ts';
import { wordsOf } from './tokens.ts';

/**
 * A query without the words of its ANDs that are too common to ask for, where something else is asked for beside them.
 * Alone, in a phrase, under NOT, or as a choice of an OR they stay. `common` names those left out, as typed.
 */
export function withoutCommonWords(
  tree: QueryNode,
  languages: readonly string[],
): { tree: AndNode; common: readonly string[] } {
  const common = new Set<string>();
  const isCommon = (node: QueryNode): boolean => {
    if (node.kind !== 'word') return false;
    const [token, ...more] = wordsOf(node.text);
    return token !== undefined && more.length === 0 && isCommonWord(token, languages);
  };
  const rest = (parts: readonly QueryNode[]): QueryNode[] => {
    if (!parts.some((part) => part.kind !== 'not' && !isCommon(part))) return parts.map(read);
    for (const part of parts) if (part.kind === 'word' && isCommon(part)) common.add(part.text);
    return parts.filter((part) => !isCommon(part)).map(read);
  };
  const read = (node: QueryNode): QueryNode => {
    if (node.kind === 'and') return allOf(rest(node.of));
    return node.kind === 'or' ? anyOf(node.of.map(read)) : node;
  };
  return { tree: rootOf(rest(tree.kind === 'and' ? tree.of : [tree])), common: [...common] };
}
