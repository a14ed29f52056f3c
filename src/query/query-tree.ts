/** One word as typed; `prefix` while it is still being typed: it then also stands for words that begin so. */
export interface WordNode {
  kind: 'word';
  text: string;
  prefix: boolean;
}

/** Words in quotes, in this order. */
export interface PhraseNode {
  kind: 'phrase';
  text: string;
}

/** All of these; none of them stands for every report. */
export interface AndNode {
  kind: 'and';
  of: readonly QueryNode[];
}

/** What a reader asked for, as a tree. */
export type QueryNode = WordNode | PhraseNode | AndNode;

/** A node that is looked up in the text. */
export type TermNode = WordNode | PhraseNode;

/** The words and phrases of a tree, in the order typed. */
export function termsOf(node: QueryNode): TermNode[] {
  return node.kind === 'and' ? node.of.flatMap(termsOf) : [node];
}
