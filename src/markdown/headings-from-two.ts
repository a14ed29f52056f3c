import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** remark plug-in: where a text uses level 1, all its headings go one level down, since level 1 is the report's title. */
export function headingsFromTwo() {
  return (tree: Root): void => {
    let usesLevelOne = false;
    visit(tree, 'heading', (node) => {
      usesLevelOne ||= node.depth === 1;
    });
    if (!usesLevelOne) return;
    visit(tree, 'heading', (node) => {
      node.depth = Math.min(6, node.depth + 1) as typeof node.depth;
    });
  };
}
