import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** rehype plug-in: tables take the keyboard's focus, since a wide one scrolls in its own box (WCAG 2.1.1). */
export function focusableTables() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName === 'table') node.properties['tabIndex'] = 0;
    });
  };
}
