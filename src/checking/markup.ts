import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Finding, Stretch } from './finding.ts';
import { headingLevel } from './rules/heading-level.ts';
import { image } from './rules/image.ts';
import { linkAddress } from './rules/link-address.ts';
import { rawHtml } from './rules/raw-html.ts';
import type { Subject } from './subject.ts';

/** What the marks of a text must be, by the rules on each kind of mark; the tree is walked once for all. */
export function markup(subject: Subject): Finding[] {
  const { source, tree } = subject;
  if (!tree) return [];
  const found: (Finding | undefined)[] = [];
  let above = 1;
  visit(tree, (node) => {
    const at = stretchOf(node, source.bodyOffset);
    if (node.type === 'html') found.push(rawHtml(subject, node, at));
    else if (node.type === 'image' || node.type === 'imageReference') found.push(image(subject, at));
    else if (node.type === 'link' || node.type === 'definition') found.push(linkAddress(subject, node.url, at));
    else if (node.type === 'heading') {
      found.push(headingLevel(subject, node.depth, above, at));
      above = node.depth;
    }
  });
  return found.filter((finding) => finding !== undefined);
}

/** Where a Markdown node stands in its file. */
function stretchOf(node: Nodes, bodyOffset: number): Stretch {
  const start = node.position?.start.offset ?? 0;
  return [bodyOffset + start, bodyOffset + (node.position?.end.offset ?? start)];
}
