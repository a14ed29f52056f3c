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
import { setMarksAside } from './template-marks.ts';

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
  const { body, notices } = hasHtml(tree)
    ? throughHtml(tree, aside.restore, conversion)
    : rewritten(tree, aside.restore, conversion);
  return { body, notices: [...aside.notices, ...notices] };
}

function hasHtml(tree: Root): boolean {
  let found = false;
  visit(tree, 'html', () => {
    found = true;
  });
  return found;
}

function rewritten(tree: Root, restore: (text: string) => string, conversion: Conversion): StoredText {
  restoreIn(tree, restore);
  const notices = settlePictures(tree, conversion.base);
  const stored = storedText(tree, plainTextOf(renderReport(structuredClone(tree))), conversion);
  return { body: stored.body, notices: [...notices, ...stored.notices] };
}

function throughHtml(tree: Root, restore: (text: string) => string, conversion: Conversion): StoredText {
  const html = parseHtml(toHtml.stringify(toHtml.runSync(tree) as HtmlTree));
  restoreIn(html, restore);
  const { body, notices } = htmlText(html, conversion);
  return { body, notices: ['HTML within the text became Markdown', ...notices] };
}

/** Puts template code back into every text and address of a tree. */
function restoreIn(tree: Root | HtmlTree, restore: (text: string) => string): void {
  visit(tree as Root, (node) => {
    if ('value' in node && typeof node.value === 'string') node.value = restore(node.value);
    if ('alt' in node && typeof node.alt === 'string') node.alt = restore(node.alt);
  });
  visit(tree as HtmlTree, 'element', (node) => {
    if (typeof node.properties['alt'] === 'string') node.properties['alt'] = restore(node.properties['alt']);
  });
}
