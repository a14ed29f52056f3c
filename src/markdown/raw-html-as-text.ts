import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** remark plug-in: raw HTML is shown as the characters it consists of; nothing is executed and nothing is lost. */
export function rawHtmlAsText() {
  return (tree: Root): void => {
    visit(tree, 'html', (node, index, parent) => {
      if (!parent || index === undefined) return;
      const text = { type: 'text' as const, value: node.value };
      const inFlow = ['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(parent.type);
      parent.children[index] = inFlow ? { type: 'paragraph', children: [text] } : text;
    });
  };
}
