import type { QueryToken } from './lex-query.ts';

/** Brackets deeper than this are read as if they were not there, which bounds the depth of every tree. */
export const MOST_NESTED = 50;

/**
 * Leaves out the brackets that have no partner, hold nothing or are nested too deep; a hyphen before one of the first
 * or last kind passes on to what follows it. What is left is balanced.
 */
export function matchBrackets(tokens: readonly QueryToken[]): QueryToken[] {
  const kept: QueryToken[] = [];
  const open: number[] = [];
  const dropped = new Set<number>();
  for (const token of tokens) {
    if (token.kind === 'open') open.push(kept.length);
    if (token.kind === 'close') {
      const start = open.pop();
      if (start === undefined) continue;
      if (start === kept.length - 1) {
        kept.pop();
        continue;
      }
      if (open.length >= MOST_NESTED) dropped.add(start).add(kept.length);
    }
    kept.push(token);
  }
  for (const start of open) dropped.add(start);
  return dropped.size === 0 ? kept : without(kept, dropped);
}

function without(tokens: readonly QueryToken[], dropped: ReadonlySet<number>): QueryToken[] {
  let negated = false;
  const left: QueryToken[] = [];
  for (const [index, token] of tokens.entries()) {
    const negates: boolean = 'negated' in token && token.negated !== negated;
    if (!dropped.has(index)) left.push('negated' in token ? { ...token, negated: negates } : token);
    negated = dropped.has(index) && negates;
  }
  return left;
}
