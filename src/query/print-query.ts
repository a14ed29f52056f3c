import { lexQuery } from './lex-query.ts';
import type { QueryNode } from './query-tree.ts';

/** A tree as a reader would type it: reading the result gives the same tree (but for `prefix`, which typing decides). */
export function printQuery(node: QueryNode): string {
  switch (node.kind) {
    case 'word':
      return printWord(node.text);
    case 'phrase':
      return `"${node.text}"`;
    case 'field':
      return `${node.field}:${/[\s()]|[,;]$/.test(node.value) ? `"${node.value}"` : node.value}`;
    case 'date':
      return `date:${node.from !== undefined && node.from === node.to ? node.from : `${node.from ?? ''}..${node.to ?? ''}`}`;
    case 'and':
      return node.of
        .map((part) => (part.kind === 'or' && node.of.length > 1 ? `(${printQuery(part)})` : printQuery(part)))
        .join(' ');
    case 'or':
      return node.of.map(printQuery).join(' OR ');
    case 'not':
      return `-${node.of.kind === 'and' || node.of.kind === 'or' ? `(${printQuery(node.of)})` : printQuery(node.of)}`;
  }
}

/**
 * A word that would be read as an operator, a field or (where months have names) a date has a comma before it, which
 * stands for nothing.
 */
function printWord(text: string): string {
  const [token] = lexQuery(text);
  const isWord = token?.kind === 'operand' && token.node.kind === 'word' && !/^date:/i.test(text);
  return isWord ? text : `,${text}`;
}
