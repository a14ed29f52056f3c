import type { Root as HtmlTree } from 'hast';
import type { Root } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { pageWords } from '../words/page-words.ts';
import type { Words } from '../words/words.ts';
import { cellAlignment } from './cell-alignment.ts';
import { focusableTables } from './focusable-tables.ts';
import { headingsFromTwo } from './headings-from-two.ts';
import { imagesAsText } from './images-as-text.ts';
import { linkHosts } from './link-hosts.ts';
import { markdownExtensions } from './markdown-extensions.ts';
import { plainTree, plainTreeHtml } from './plain-tree.ts';
import { rawHtmlAsText } from './raw-html-as-text.ts';
import { ID_PREFIX, sanitiseSchema } from './sanitise-schema.ts';

const parser = unified().use(remarkParse).use(markdownExtensions).freeze();

/**
 * Parses a report's stored text into its Markdown tree (mdast); positions are those of the text, and left out where it
 * is plain paragraphs alone. Never throws on text.
 */
export function parseReport(body: string): Root {
  return plainTree(body) ?? parser.parse(body);
}

/** Renders a tree of {@link parseReport} as sanitised HTML; the tree is changed. Same tree and words, same bytes. */
export function renderReport(tree: Root, words: Words = pageWords): string {
  return plainTreeHtml(tree) ?? fullHtml(tree, words);
}

function fullHtml(tree: Root, words: Words): string {
  const htmlTree = renderer(words).runSync(tree) as HtmlTree;
  return renderer(words).stringify(htmlTree);
}

const renderers = new Map<string, ReturnType<typeof makeRenderer>>();

function renderer(words: Words): ReturnType<typeof makeRenderer> {
  const known = renderers.get(words.language);
  if (known) return known;
  const made = makeRenderer(words);
  renderers.set(words.language, made);
  return made;
}

function makeRenderer(words: Words) {
  return unified()
    .use(headingsFromTwo)
    .use(rawHtmlAsText)
    .use(imagesAsText)
    .use(remarkRehype, {
      clobberPrefix: ID_PREFIX,
      footnoteLabel: words.report.footnotes,
      footnoteBackLabel: (index: number) => words.report.backToText(index + 1),
    })
    .use(linkHosts)
    .use(rehypeSanitize, sanitiseSchema)
    .use(focusableTables)
    .use(cellAlignment)
    .use(rehypeStringify)
    .freeze();
}
