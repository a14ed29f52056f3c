import type { Root as HtmlTree } from 'hast';
import type { Root } from 'mdast';
import type { Frontmatter } from './article-file.ts';
import type { RawContext } from './header-reader.ts';
import { takeHeader } from './take-header.ts';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { storedText, type Conversion, type StoredText } from './stored-text.ts';
import { textOfHtml, UNSEEN } from './word-sequence.ts';

const fragments = unified().use(rehypeParse, { fragment: true }).freeze();
const pages = unified().use(rehypeParse).freeze();
const toMarkdown = unified().use(rehypeRemark, { newlines: false }).freeze();

/** Parses part of a page, or a whole one. Throws only where its elements nest too deep. */
export function parseHtml(html: string, whole = false): HtmlTree {
  try {
    return (whole ? pages : fragments).parse(html);
  } catch (error) {
    throw error instanceof RangeError ? new Error('its elements nest too deep to be read', { cause: error }) : error;
  }
}

/** A text with markup as the archive stores it, and the fields that stood before its first sentence. */
export interface HtmlText extends StoredText {
  data: Frontmatter;
}

/**
 * An HTML text as the archive stores it, every word that a browser shows in its place; with a `context`, dateline, byline
 * and agency at its beginning become fields. The tree is changed.
 */
export function htmlText(tree: HtmlTree, conversion: Conversion, context?: RawContext): HtmlText {
  makeSimple(tree);
  const shown = textOfHtml(tree);
  const markdown = toMarkdown.runSync(tree) as Root;
  const header = context && takeHeader(markdown, shown, context);
  const { body, notices } = storedText(markdown, header?.plain ?? shown, conversion);
  return { body, data: header?.data ?? {}, notices: [...(header?.notices ?? []), ...notices] };
}

/** Takes away what no reader sees, and what stands in the way of Markdown. */
function makeSimple(tree: HtmlTree): void {
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const unseen =
      node.type === 'comment' || node.type === 'doctype' || (node.type === 'element' && UNSEEN.has(node.tagName));
    // A footnote’s way back and the label of footnotes are the archive’s own words, not the text’s.
    const added =
      node.type === 'element' &&
      ('dataFootnoteBackref' in node.properties || node.properties['id'] === 'footnote-label');
    if (unseen || added) {
      parent.children.splice(index, 1);
      return index;
    }
    // What a picture is called is no part of the word beside it.
    if (node.type === 'element' && node.tagName === 'img') {
      const space = { type: 'text' as const, value: ' ' };
      parent.children.splice(index, 1, space, node, { ...space });
      return index + 3;
    }
    // Markdown’s tables have no captions: they stand before the table.
    if (node.type === 'element' && node.tagName === 'table') {
      const captions = node.children.filter((child) => child.type === 'element' && child.tagName === 'caption');
      if (captions.length === 0) return undefined;
      node.children = node.children.filter((child) => !captions.includes(child));
      for (const caption of captions) if (caption.type === 'element') caption.tagName = 'div';
      parent.children.splice(index, 0, ...captions);
      return index;
    }
    // Controls of a form are no text; what they enclose is.
    if (node.type === 'element' && ['input', 'select', 'textarea', 'video', 'audio', 'q'].includes(node.tagName)) {
      const marks = node.tagName === 'q' ? '"' : '';
      const text = { type: 'text' as const, value: marks };
      parent.children.splice(
        index,
        1,
        ...((marks === '' ? node.children : [text, ...node.children, { ...text }]) as never[]),
      );
      return index;
    }
    return undefined;
  });
}
