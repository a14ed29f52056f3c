import type { Nodes, Root } from 'mdast';

/**
 * Where a backslash makes plain characters of markup: one offset for each block that is no paragraph
 * and for each inline construct in those that are. Offsets are UTF-16 units of `source`, the text that `tree` was parsed from.
 */
export function markupIn(tree: Root, source: string): number[] {
  return tree.children.flatMap((block) =>
    block.type === 'paragraph' ? inline(block, source) : [blockMark(block, source)],
  );
}

const start = (node: Nodes): number => node.position?.start.offset ?? 0;
const end = (node: Nodes): number => node.position?.end.offset ?? 0;

function blockMark(block: Nodes, source: string): number {
  const from = start(block) + indent(source.slice(start(block), end(block)));
  const printed = source.slice(from, end(block));
  if (block.type === 'heading' && !printed.startsWith('#'))
    return from + lineMark(printed, printed.lastIndexOf('\n') + 1);
  if (block.type === 'table') return from + lineMark(printed, printed.indexOf('\n') + 1);
  if (block.type === 'list') return from + (/^\d*/.exec(printed)?.[0].length ?? 0);
  return from;
}

/** A setext heading's underline, or the row of dashes under a table's head. */
function lineMark(printed: string, line: number): number {
  return line + indent(printed.slice(line));
}

function indent(line: string): number {
  return /^[ \t]*/.exec(line)?.[0].length ?? 0;
}

function inline(parent: Nodes, source: string): number[] {
  if (!('children' in parent)) return [];
  return parent.children.flatMap((node) => {
    if (node.type === 'text') return [];
    // A bare address that becomes a link has no mark of its own.
    const marked = node.type !== 'link' || /[<[]/.test(source[start(node)] ?? '');
    const mark = start(node) + (node.type === 'image' || node.type === 'imageReference' ? 1 : 0);
    return [...(marked ? [mark] : []), ...inline(node, source)];
  });
}
