import type { Root as HtmlTree } from 'hast';
import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { bodyLimits } from '../checking/body-limits.ts';
import { plainTextOf } from '../markdown/plain-text.ts';
import { parseReport, renderReport } from '../markdown/render-report.ts';
import { needsSettling, settlePictures } from './archive-markdown.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { htmlText, parseHtml } from './html-text.ts';
import { storedText, type Conversion, type StoredText } from './stored-text.ts';
import { setMarksAside, type MarksSetAside } from './template-marks.ts';

const toHtml = unified()
  .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' })
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze();

/**
 * Other people’s Markdown as the archive stores it. What the archive can take stays as it is written, byte for byte; a text
 * with HTML, pictures, relative links or headings of level 1 is written anew with the same words.
 */
export function markdownText(markdown: string, conversion: Conversion): StoredText {
  const source = markdown.replace(/^(?:[ \t]*\n)+/, '').replace(/\s+$/, '');
  if (bodyLimits(source, 0, conversion.limits).length > 0)
    return {
      body: escapeMarkdown(source),
      notices: [
        'its Markdown nests deeper than the archive takes, so that the text is plain paragraphs, marks included',
      ],
    };
  const aside = setMarksAside(source);
  const tree = parseReport(aside.text);
  if (aside.text === source && !needsSettling(tree)) return { body: source, notices: [] };
  visit(tree, (node) => {
    if ('url' in node) node.url = aside.address(node.url);
  });
  const { body, notices } = hasHtml(tree) ? throughHtml(tree, aside, conversion) : rewritten(tree, aside, conversion);
  return { body, notices: [...aside.notices(), ...notices] };
}

function hasHtml(tree: Root): boolean {
  let found = false;
  visit(tree, 'html', () => {
    found = true;
  });
  return found;
}

function rewritten(tree: Root, aside: MarksSetAside, conversion: Conversion): StoredText {
  visit(tree, (node) => {
    for (const key of ['value', 'alt', 'title'] as const) restoreIn(node, key, aside);
  });
  const notices = settlePictures(tree, conversion.base);
  const stored = storedText(tree, plainTextOf(renderReport(structuredClone(tree))), conversion);
  return { body: stored.body, notices: [...notices, ...stored.notices] };
}

function throughHtml(tree: Root, aside: MarksSetAside, conversion: Conversion): StoredText {
  const html = parseHtml(toHtml.stringify(toHtml.runSync(tree) as HtmlTree));
  visit(html, (node) => {
    restoreIn(node, 'value', aside);
    if (node.type !== 'element') return;
    for (const key of ['alt', 'title'] as const) restoreIn(node.properties, key, aside);
    for (const key of ['href', 'src'] as const) {
      const address = node.properties[key];
      if (typeof address === 'string') node.properties[key] = aside.address(address);
    }
  });
  const { body, notices } = htmlText(html, conversion);
  return { body, notices: ['HTML within the text became Markdown', ...notices] };
}

/** Puts template code back into one text of a node. */
function restoreIn(holder: object, key: string, { restore }: MarksSetAside): void {
  const texts = holder as Record<string, unknown>;
  if (typeof texts[key] === 'string') texts[key] = restore(texts[key]);
}
