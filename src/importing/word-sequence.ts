import type { Nodes } from 'hast';
import { plainTextOf } from '../markdown/plain-text.ts';
import { parseReport, renderReport } from '../markdown/render-report.ts';

/** Elements whose content no reader sees. */
export const UNSEEN: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'title',
  'head',
  'iframe',
  'object',
  'embed',
  'svg',
  'canvas',
  'datalist',
]);

const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** The words that a stored text shows on its page, in their order. */
export function wordsShown(markdown: string): string[] {
  return wordsIn(plainTextOf(renderReport(parseReport(markdown))));
}

/** The words of a plain text: what stands between white space. */
export function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** The text of an HTML tree as a browser shows it, blocks parted by blank lines; pictures are their alternative text. */
export function textOfHtml(tree: Nodes): string {
  const parts: string[] = [];
  const visit = (node: Nodes, preformatted: boolean): void => {
    if (node.type === 'text') parts.push(preformatted ? node.value : node.value.replace(/[ \t\n\r\f]+/g, ' '));
    if (!('children' in node)) return;
    if (node.type === 'element') {
      if (UNSEEN.has(node.tagName)) return;
      if (node.tagName === 'img') parts.push(String(node.properties['alt'] ?? ''));
      if (node.tagName === 'br') parts.push('\n');
    }
    const block = node.type === 'element' && !INLINE.has(node.tagName) && !['img', 'br'].includes(node.tagName);
    if (block) parts.push('\n\n');
    const inner = preformatted || (node.type === 'element' && node.tagName === 'pre');
    for (const child of node.children) visit(child, inner);
    if (block) parts.push('\n\n');
  };
  visit(tree, false);
  return parts
    .join('')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim();
}

/** Whether two sequences hold the same words in the same order. */
export function sameWords(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, index) => word === other[index]);
}
