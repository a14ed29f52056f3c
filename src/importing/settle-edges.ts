import type { Nodes, Parents, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

const MARKS: ReadonlySet<string> = new Set(['strong', 'emphasis', 'delete', 'link']);
const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/**
 * Makes emphasis and line breaks such as Markdown can write: spaces and breaks at the edge of emphasis or a link go outside
 * it, breaks at the edge of a block go, and marks around nothing go. No word is touched. The tree is changed.
 */
export function settleEdges(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'inlineCode' && node.value.trim() === '') return drop(parent, index);
    if (!MARKS.has(node.type) || !('children' in node)) return undefined;
    const [before, inner, after] = parted(node.children);
    if (inner.length === 0) {
      parent.children.splice(index, 1, ...([...before, ...after] as never[]));
      return [SKIP, index];
    }
    if (before.length + after.length === 0) return undefined;
    node.children = inner as never;
    parent.children.splice(index, 1, ...([...before, node, ...after] as never[]));
    // Once more from the first of them: what lies within may have edges too.
    return [SKIP, index];
  });
  visit(tree, (node) => {
    if (!BLOCKS.has(node.type) || !('children' in node)) return;
    while (isSpace(node.children[0])) node.children.shift();
    while (isSpace(node.children.at(-1))) node.children.pop();
  });
  visit(tree, 'paragraph', (node, index, parent) =>
    node.children.length === 0 && parent && index !== undefined ? drop(parent, index) : undefined,
  );
}

function drop(parent: Parents, index: number): [typeof SKIP, number] {
  parent.children.splice(index, 1);
  return [SKIP, index];
}

function isSpace(node: Nodes | undefined): boolean {
  return node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '');
}

/** Children as what leads, what stays and what trails; a text’s own outer spaces are cut off into texts of their own. */
function parted(children: readonly Nodes[]): [Nodes[], Nodes[], Nodes[]] {
  const inner = children.flatMap((child): Nodes[] => {
    if (child.type !== 'text') return [child];
    const [, lead = '', text = '', trail = ''] = /^(\s*)(.*?)(\s*)$/s.exec(child.value) ?? [];
    return [lead, text, trail].filter((value) => value !== '').map((value) => ({ type: 'text', value }));
  });
  let start = 0;
  while (start < inner.length && isSpace(inner[start])) start += 1;
  let end = inner.length;
  while (end > start && isSpace(inner[end - 1])) end -= 1;
  return [inner.slice(0, start), inner.slice(start, end), inner.slice(end)];
}
