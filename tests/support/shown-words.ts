import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import rehypeStringify from 'rehype-stringify';
import remarkGfmParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { markdownExtensions } from '../../src/markdown/markdown-extensions.ts';

const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const UNSEEN = new Set('script style template noscript title iframe object embed svg canvas head'.split(' '));
const toHtml = unified()
  .use(remarkGfmParse)
  .use(markdownExtensions)
  .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' })
  .use(rehypeStringify, { allowDangerousHtml: true });

/** The words that a browser shows of some HTML; a picture’s are its alternative text, apart from the words beside it. */
export function wordsOfHtml(html: string): string[] {
  const parts: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('value' in node) parts.push(node.value);
    if (!('childNodes' in node)) return;
    const tag = 'tagName' in node ? node.tagName : '';
    const attribute = (name: string): string | undefined =>
      'attrs' in node ? node.attrs.find((known) => known.name === name)?.value : undefined;
    // Of footnotes the way back and the label are no words of the text.
    if (UNSEEN.has(tag) || attribute('data-footnote-backref') !== undefined || attribute('id') === 'footnote-label')
      return;
    if (tag === 'img') parts.push(` ${attribute('alt') ?? ''} `);
    if (tag === 'q') parts.push('"');
    const parting = tag !== '' && tag !== 'img' && !INLINE.has(tag);
    if (parting) parts.push('\n');
    for (const child of node.childNodes) visit(child);
    if (parting) parts.push('\n');
    if (tag === 'q') parts.push('"');
  };
  visit(parse(html));
  return parts.join('').split(/\s+/).filter(Boolean);
}

/** The words that a browser shows of some Markdown, HTML within it taken for HTML. */
export function wordsOfMarkdown(markdown: string): string[] {
  return wordsOfHtml(String(toHtml.processSync(markdown)));
}

/** How many words of one sequence stand in another in the same order (the longest common subsequence). */
export function wordsInOrder(one: readonly string[], other: readonly string[]): number {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [a, b] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let column = 1; column <= b.length; column += 1)
      next.push(
        word === b[column - 1] ? (row[column - 1] ?? 0) + 1 : Math.max(row[column] ?? 0, next[column - 1] ?? 0),
      );
    row = next;
  }
  return start + end + (row.at(-1) ?? 0);
}
