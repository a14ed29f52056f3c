import type { Paragraph, Root, Text } from 'mdast';

// What Markdown may read as markup, wherever it stands; and control characters, which it treats in ways of its own.
const MARKUP = /[\\`*_~[\]<>&|@\u0000-\u0009\u000B-\u001F\u007F\uFEFF]|www\.|:\/\//i;
// What it may read as markup where a line begins; blanks at either end of a line.
const LINE = /^(?:[ #=+:-]|\d+[.)])| $/m;

/**
 * The Markdown tree of a text in which nothing can be markup: paragraphs of plain lines, without positions. Undefined
 * where anything could be, so that the parser has to look. Most reports are such texts, and parsing them is most of the
 * time that an archive takes.
 */
export function plainTree(body: string): Root | undefined {
  if (MARKUP.test(body) || LINE.test(body)) return undefined;
  const children = body
    .split(/\n{2,}/)
    .map((block) => block.replace(/^\n|\n$/g, ''))
    .filter((block) => block !== '')
    .map((value): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
  return { type: 'root', children };
}

/** The HTML of a tree that is paragraphs of plain text alone, and nothing to escape in it; undefined for any other. */
export function plainTreeHtml(tree: Root): string | undefined {
  const blocks: string[] = [];
  for (const block of tree.children) {
    if (block.type !== 'paragraph' || block.position) return undefined;
    const [only, ...more] = block.children;
    // A tree that was changed since it was read may hold what HTML must escape.
    if (only?.type !== 'text' || more.length > 0 || /[<>&]/.test(only.value)) return undefined;
    blocks.push(`<p>${(only satisfies Text).value}</p>`);
  }
  return blocks.join('\n');
}
