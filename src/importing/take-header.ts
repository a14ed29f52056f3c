import type { Nodes, Root } from 'mdast';
import type { Frontmatter } from './article-file.ts';
import { HeaderReader, type RawContext } from './header-reader.ts';

/** What stood before a text’s first sentence, and the plain text without it. */
export interface TakenHeader {
  data: Frontmatter;
  plain: string;
  notices: string[];
}

/**
 * Takes dateline, byline and agency off the beginning of a text with markup, as from raw wire text: `plain` is what the
 * tree shows. Where lines of a page stand before them, they stay in the text and a notice says so. The tree is changed.
 */
export function takeHeader(tree: Root, plain: string, context: RawContext): TakenHeader {
  const reader = new HeaderReader(plain.split('\n'), context);
  reader.read();
  const { dateline, source, byline, notices } = reader;
  const data: Frontmatter = {
    ...(context.given?.dateline === undefined ? { dateline } : {}),
    ...(source === undefined ? {} : { source }),
    ...(byline.length > 0 ? { byline } : {}),
  };
  const rest = reader.body();
  if (!plain.endsWith(rest)) {
    // Something was kept from before the header; it is read, and nothing is taken out of the middle.
    return {
      data,
      plain,
      notices: [...notices, 'dateline, byline or agency stay in the text too, behind what stands before them'],
    };
  }
  cutCharacters(tree, plain.slice(0, plain.length - rest.length).replace(/\s+/g, '').length);
  return { data, plain: rest, notices };
}

/** Takes so many characters, spaces not counted, off the beginning of what a tree shows. */
function cutCharacters(tree: Root, count: number): void {
  let left = count;
  const visit = (node: Nodes): void => {
    if ('value' in node && (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')) {
      let end = 0;
      while (left > 0 && end < node.value.length) {
        if (/\S/.test(node.value[end] ?? '')) left -= 1;
        end += 1;
      }
      if (end > 0) node.value = node.value.slice(end).trimStart();
    }
    if (!('children' in node)) return;
    for (const child of node.children.slice()) {
      if (left === 0) return;
      visit(child);
      const empty =
        ('value' in child && child.value === '') ||
        ('children' in child && child.children.length === 0) ||
        child.type === 'break';
      if (empty) node.children.splice((node.children as Nodes[]).indexOf(child), 1);
    }
  };
  visit(tree);
}
