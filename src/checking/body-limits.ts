import type { Finding } from './finding.ts';
import type { Limits } from './frontmatter-limits.ts';
import { footnotes } from './rules/footnotes.ts';
import { blockNesting, inlineNesting } from './rules/nesting.ts';
import { tableCells } from './rules/table-cells.ts';

/**
 * Whether a text asks more of the Markdown parser than allowed, told from its raw lines before any parser sees it:
 * quotes, lists, brackets and emphasis that nest, cells of tables, footnotes. The first of each kind is reported.
 */
export function bodyLimits(body: string, offset: number, limits: Limits): Finding[] {
  const lines = body.split('\n');
  return [
    blockNesting(lines, offset, limits),
    inlineNesting(body, offset, limits),
    tableCells(lines, offset, limits),
    footnotes(body, offset, limits),
  ].filter((finding) => finding !== undefined);
}
