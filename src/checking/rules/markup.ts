import { idsOf, inReport, type RuleHelp } from '../rule-help.ts';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { isFollowedAddress } from '../../markdown/link-hosts.ts';
import { excerpt } from '../excerpt.ts';
import { error, type Finding, type Stretch } from '../finding.ts';
import { writtenAt } from '../source-text.ts';
import type { Subject } from '../subject.ts';

/** Where a Markdown node stands in its file. */
export function stretchOf(node: Nodes, bodyOffset: number): Stretch {
  const start = node.position?.start.offset ?? 0;
  return [bodyOffset + start, bodyOffset + (node.position?.end.offset ?? start)];
}

/** Raw HTML, images, and links that lead nowhere: what the archive's text cannot hold. */
export function markup({ kind, source, tree }: Subject): Finding[] {
  const findings: Finding[] = [];
  if (!tree) return findings;
  visit(tree, (node) => {
    const at = stretchOf(node, source.bodyOffset);
    if (node.type === 'html') {
      findings.push(
        error(
          `${kind}/raw-html`,
          firstTag(at, source.text),
          'the text must be without HTML, which would be shown as it is written. Take the tag out, or put a backslash before its <',
          { found: excerpt(node.value) },
        ),
      );
    } else if (node.type === 'image' || node.type === 'imageReference') {
      findings.push(
        error(
          `${kind}/image`,
          at,
          'the archive keeps text alone, so a text must be without images. Take the image out, or leave its description as text',
          { found: excerpt(writtenAt(source, at)) },
        ),
      );
    } else if ((node.type === 'link' || node.type === 'definition') && !isFollowedAddress(node.url)) {
      findings.push(
        error(
          `${kind}/link-address`,
          at,
          'a link must have a full address that begins with https://, http:// or mailto:. Write the address out, or leave the words without a link',
          { found: excerpt(node.url) || 'nothing' },
        ),
      );
    }
  });
  return findings;
}

/** The first tag of a stretch of HTML, or its first line. */
function firstTag([start, end]: Stretch, text: string): Stretch {
  const html = text.slice(start, end);
  const tag = /^[^\n>]*>?/.exec(html)?.[0] ?? '';
  return [start, start + Math.max(1, tag.length)];
}

/** What the help page says of it, with examples that are tested. */
export const RAW_HTML: RuleHelp = {
  ids: idsOf('raw-html', ['article', 'page']),
  severity: 'error',
  must: 'The text must be without HTML.',
  fixable: false,
  bad: inReport({}, { text: 'The <b>board</b> met. This report is synthetic.\n' }),
  good: inReport({}, { text: 'The **board** met. This report is synthetic.\n' }),
};

export const IMAGE: RuleHelp = {
  ids: idsOf('image', ['article', 'page']),
  severity: 'error',
  must: 'The text must be without images: the archive keeps text.',
  fixable: false,
  bad: inReport({}, { text: '![The harbour](harbour.jpg)\n\nThis report is synthetic.\n' }),
  good: inReport({}, { text: 'The harbour\n\nThis report is synthetic.\n' }),
};

export const LINK_ADDRESS: RuleHelp = {
  ids: idsOf('link-address', ['article', 'page']),
  severity: 'error',
  must: 'A link must have a full address.',
  fixable: false,
  bad: inReport({}, { text: 'See [the notice](/notice/). This report is synthetic.\n' }),
  good: inReport({}, { text: 'See [the notice](https://board.example/notice/). This report is synthetic.\n' }),
};
