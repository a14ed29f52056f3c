import { lexQuery, type QueryOptions, type QueryToken } from './lex-query.ts';
import { matchBrackets } from './match-brackets.ts';
import { allOf, anyOf, noneOf, rootOf } from './normal-form.ts';
import type { AndNode, QueryNode } from './query-tree.ts';

/**
 * Reads what a reader typed. AND is implied and binds tighter than OR; operators are written in capitals, `-` directly
 * before a word, phrase, field or bracket is NOT. Nothing typed is an error: an operator with nothing to join is a
 * word, a bracket or quote without its partner is read as if it were not there. The tree is in normal form: no AND or
 * OR of one part (but the root) or directly in its like, no NOT of a NOT.
 */
export function parseQuery(typed: string, options: QueryOptions = {}): AndNode {
  const tokens = matchBrackets(lexQuery(typed, options));
  return tokens.length === 0 ? rootOf([]) : rootOf([new Reader(tokens).any()]);
}

/** Reads balanced tokens from left to right. */
class Reader {
  readonly #tokens: readonly QueryToken[];
  #at = 0;

  constructor(tokens: readonly QueryToken[]) {
    this.#tokens = tokens;
  }

  /** `all OR all …`, to the end of the bracket. */
  any(): QueryNode {
    const parts = [this.#all()];
    while (this.#joins('OR')) parts.push(this.#all());
    return anyOf(parts);
  }

  /** `operand operand AND operand …`, to an OR or the end of the bracket. */
  #all(): QueryNode {
    const parts = [this.#operand()];
    while (!this.#atEnd() && !this.#atJoin('OR')) {
      this.#joins('AND');
      parts.push(this.#operand());
    }
    return allOf(parts);
  }

  /** One operand with the NOTs before it; an operator in its place is a word. */
  #operand(): QueryNode {
    let negated = false;
    while (this.#joins('NOT')) negated = !negated;
    const token = this.#tokens[this.#at];
    this.#at += 1;
    if (token && 'negated' in token && token.negated) negated = !negated;
    const node = this.#node(token);
    return negated ? noneOf(node) : node;
  }

  #node(token: QueryToken | undefined): QueryNode {
    if (token?.kind === 'operand') return token.node;
    if (token?.kind === 'operator') return { kind: 'word', text: token.operator, prefix: false };
    const node = this.any();
    this.#at += 1;
    return node;
  }

  /** Whether the bracket, or the whole, ends `ahead` tokens from here. */
  #atEnd(ahead = 0): boolean {
    const token = this.#tokens[this.#at + ahead];
    return token === undefined || token.kind === 'close';
  }

  /** Whether this operator stands here with something behind it. */
  #atJoin(operator: 'AND' | 'OR' | 'NOT'): boolean {
    const token = this.#tokens[this.#at];
    return token?.kind === 'operator' && token.operator === operator && !this.#atEnd(1);
  }

  #joins(operator: 'AND' | 'OR' | 'NOT'): boolean {
    const joins = this.#atJoin(operator);
    if (joins) this.#at += 1;
    return joins;
  }
}
