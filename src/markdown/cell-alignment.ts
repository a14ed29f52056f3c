import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** rehype plug-in: a cell's alignment stands in `data-align`, which the style sheet reads; HTML has no `align` any more. */
export function cellAlignment() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      const { align } = node.properties;
      if (align === undefined) return;
      delete node.properties['align'];
      node.properties['dataAlign'] = align;
    });
  };
}
