import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Whether a link in a report may be followed: an absolute https, http or mailto address. */
export function isFollowedAddress(href: string): boolean {
  return /^(https?|mailto):/i.test(href) && URL.canParse(href);
}

/**
 * rehype plug-in: links that lead away carry their host in `data-host`, which the style sheet shows behind them,
 * so that the text itself stays to the letter. Any other address but a footnote's is taken off; its words stay.
 */
export function linkHosts() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName !== 'a') return;
      const href = String(node.properties['href'] ?? '');
      if (href.startsWith('#')) return;
      if (!isFollowedAddress(href)) {
        delete node.properties['href'];
        return;
      }
      const url = new URL(href);
      if (url.protocol !== 'mailto:') node.properties['dataHost'] = url.host;
    });
  };
}
