import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** remark plug-in: an image is replaced by its alternative text; the archive keeps text and loads nothing from elsewhere. */
export function imagesAsText() {
  return (tree: Root): void => {
    visit(tree, ['image', 'imageReference'], (node, index, parent) => {
      if (!parent || index === undefined || !('children' in parent)) return;
      const alt = 'alt' in node && typeof node.alt === 'string' ? node.alt : '';
      parent.children.splice(index, 1, { type: 'text', value: alt });
    });
  };
}
