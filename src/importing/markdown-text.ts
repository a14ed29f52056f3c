import type { Root as HtmlTree } from 'hast';
import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { bodyLimits } from '../checking/body-limits.ts';
import { plainTextOf } from '../markdown/plain-text.ts';
import { renderReport } from '../markdown/render-report.ts';
import { needsSettling, settlePictures } from './archive-markdown.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { htmlText, parseHtml } from './html-text.ts';
import { storedText, type Conversion, type StoredText } from './stored-text.ts';
import { setMarksAside, type MarksSetAside } from './template-marks.ts';

const toHtml = unified()
  .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' })
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze();

// What holds an address in a tree of Markdown or HTML.
const ADDRESSES: ReadonlySet<string> = new Set(['url', 'href', 'src']);

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
  const { tree } = aside;
  if (aside.text === source && !needsSettling(tree)) return { body: source, notices: aside.notices(source) };
  restoreIn(tree, aside);
  const { body, notices } = hasHtml(tree) ? throughHtml(tree, aside, conversion) : rewritten(tree, conversion);
  return { body, notices: [...aside.notices(body), ...notices] };
}

function hasHtml(tree: Root): boolean {
  let found = false;
  visit(tree, 'html', () => {
    found = true;
  });
  return found;
}

function rewritten(tree: Root, conversion: Conversion): StoredText {
  const notices = settlePictures(tree, conversion.base);
  const stored = storedText(tree, plainTextOf(renderReport(structuredClone(tree))), conversion);
  return { body: stored.body, notices: [...notices, ...stored.notices] };
}

function throughHtml(tree: Root, aside: MarksSetAside, conversion: Conversion): StoredText {
  const html = parseHtml(toHtml.stringify(toHtml.runSync(tree) as HtmlTree));
  restoreIn(html, aside);
  const { body, notices } = htmlText(html, conversion);
  return { body, notices: ['HTML within the text became Markdown', ...notices] };
}

/** Puts template code back into every text of a tree; HTML within Markdown gets it back once it is parsed itself. */
function restoreIn(holder: object, aside: MarksSetAside): void {
  if ('type' in holder && holder.type === 'html') return;
  for (const [key, held] of Object.entries(holder) as [string, unknown][]) {
    if (typeof held === 'string')
      Object.assign(holder, { [key]: ADDRESSES.has(key) ? aside.address(held) : aside.restore(held) });
    else if (typeof held === 'object' && held !== null) restoreIn(held, aside);
  }
}
