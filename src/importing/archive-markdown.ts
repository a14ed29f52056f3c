import type { Link, Nodes, PhrasingContent, Root } from 'mdast';
import { gfmAutolinkLiteralToMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toString } from 'mdast-util-to-string';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { isFollowedAddress } from '../markdown/link-hosts.ts';
import { settleEdges } from './settle-edges.ts';

const writer = unified()
  .data('toMarkdownExtensions', [
    gfmAutolinkLiteralToMarkdown(),
    gfmTableToMarkdown({ tableCellPadding: true, tablePipeAlign: false }),
    gfmStrikethroughToMarkdown(),
    gfmFootnoteToMarkdown(),
  ])
  .use(remarkStringify, { bullet: '-', rule: '-', emphasis: '*', listItemIndent: 'one' })
  .freeze();

/** A Markdown tree as text that reads as the same tree. */
export function writeMarkdown(tree: Root): string {
  return writer.stringify(tree).replace(/\n+$/, '');
}

/**
 * Makes a tree one that the archive takes: pictures become links with their alternative text, relative addresses are
 * completed from `base` or leave their words behind, headings begin at level 2 and go down one level at a time. The tree
 * is changed; what was done is told in sentences.
 */
export function settleMarkup(tree: Root, base?: string): string[] {
  const notices: string[] = settlePictures(tree, base);
  settleLinks(tree, base, notices);
  settleHeadings(tree, notices);
  settleEdges(tree);
  visit(tree, 'listItem', (item) => {
    item.checked = null;
  });
  return notices;
}

/** A full address that a reader can follow, or none. */
function fullAddress(address: string, base: string | undefined): string | undefined {
  if (isFollowedAddress(address)) return address;
  if (base === undefined || address.trim() === '' || !URL.canParse(address, base)) return undefined;
  const { href } = new URL(address, base);
  return isFollowedAddress(href) ? href : undefined;
}

/** Replaces pictures with links that bear their alternative text, or with that text. */
export function settlePictures(tree: Root, base?: string): string[] {
  const notices: string[] = [];
  const definitions = addressesDefined(tree);
  let pictures = 0;
  let silent = 0;
  visit(tree, (node, index, parent) => {
    if ((node.type !== 'image' && node.type !== 'imageReference') || !parent || index === undefined) return undefined;
    pictures += 1;
    const alt = node.alt?.trim() ?? '';
    if (alt === '') silent += 1;
    const address = fullAddress(node.type === 'image' ? node.url : (definitions.get(node.identifier) ?? ''), base);
    const linked = address !== undefined && parent.type !== 'link' && parent.type !== 'linkReference';
    const text: PhrasingContent = { type: 'text', value: alt };
    const shown: PhrasingContent[] = [linked ? { type: 'link', url: address, children: [text] } : text];
    // What a picture is called is no part of the word beside it.
    if (abuts(parent.children[index - 1], /\S$/)) shown.unshift({ type: 'text', value: ' ' });
    if (abuts(parent.children[index + 1], /^\S/)) shown.push({ type: 'text', value: ' ' });
    parent.children.splice(index, 1, ...(alt === '' ? [] : shown));
    return [SKIP, index + (alt === '' ? 0 : shown.length)];
  });
  if (pictures > 0)
    notices.push(
      `${pictures === 1 ? 'a picture' : `${pictures} pictures`} became ${pictures === 1 ? 'its' : 'their'} alternative text${silent > 0 ? `, which ${silent} had not` : ''}`,
    );
  return notices;
}

function abuts(beside: Nodes | undefined, edge: RegExp): boolean {
  if (beside === undefined || beside.type === 'break') return false;
  return beside.type !== 'text' || edge.test(beside.value);
}

function settleLinks(tree: Root, base: string | undefined, notices: string[]): void {
  const definitions = addressesDefined(tree);
  let plain = 0;
  visit(tree, ['link', 'linkReference', 'definition'], (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'definition') {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type !== 'link' && node.type !== 'linkReference') return undefined;
    const url = fullAddress(node.type === 'link' ? node.url : (definitions.get(node.identifier) ?? ''), base);
    if (url === undefined || toString(node).trim() === '') {
      plain += 1;
      parent.children.splice(index, 1, ...(node.children as never[]));
      return [SKIP, index];
    }
    const link: Link = { type: 'link', url, children: node.children };
    parent.children.splice(index, 1, link as never);
    return [SKIP, index + 1];
  });
  if (plain > 0)
    notices.push(
      `${plain === 1 ? 'a link' : `${plain} links`} without a full address became plain words${base === undefined ? '; --base ADDRESS completes relative ones' : ''}`,
    );
}

function addressesDefined(tree: Root): Map<string, string> {
  const found = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => {
    if (!found.has(identifier)) found.set(identifier, url);
  });
  return found;
}

function settleHeadings(tree: Root, notices: string[]): void {
  let moved = false;
  let shift = 0;
  visit(tree, 'heading', ({ depth }) => {
    if (depth === 1) shift = 1;
  });
  let above = 1;
  visit(tree, 'heading', (node) => {
    const depth = Math.max(2, Math.min(6, node.depth + shift, above + 1));
    moved ||= depth !== node.depth;
    node.depth = depth as typeof node.depth;
    above = depth;
  });
  if (moved) notices.push('headings were moved to levels that follow each other from 2');
}

/** Whether a tree holds anything that {@link settleMarkup} would change. */
export function needsSettling(tree: Root): boolean {
  let found = false;
  let above = 1;
  visit(tree, (node: Nodes) => {
    if (node.type === 'image' || node.type === 'imageReference' || node.type === 'html') found = true;
    if ((node.type === 'link' || node.type === 'definition') && !isFollowedAddress(node.url)) found = true;
    if (node.type === 'link' && toString(node).trim() === '') found = true;
    if (node.type === 'heading') {
      if (node.depth === 1 || node.depth > above + 1) found = true;
      above = node.depth;
    }
  });
  return found;
}
