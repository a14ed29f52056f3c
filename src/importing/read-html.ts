import type { Element, Nodes, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { articleSchema } from '../schemas/article.ts';
import type { Frontmatter } from './article-file.ts';
import { parseHtml } from './html-text.ts';
import type { ImportRecord } from './import-record.ts';
import { readDate } from './read-date.ts';
import { textOfHtml, wordsIn } from './word-sequence.ts';

const writer = unified().use(rehypeStringify).freeze();

/**
 * Reads a saved web page: its one `<article>`, else its `<main>`, else its whole body is the text, and how much of the page
 * stands outside is told. The date is what the page says of itself, where it says one day only.
 */
export function readHtml(name: string, html: string, options: { base?: string | undefined } = {}): ImportRecord {
  try {
    return readPage(name, html, options);
  } catch (error) {
    return {
      name,
      fault: error instanceof RangeError ? 'its elements nest too deep to be read' : (error as Error).message,
    };
  }
}

function readPage(name: string, html: string, options: { base?: string | undefined }): ImportRecord {
  const page = parseHtml(html, true);
  const meta = metaOf(page);
  const body = elements(page, 'body')[0] ?? page;
  const articles = elements(body, 'article').filter((article) => elements(article, 'article').length === 0);
  const mains = elements(body, 'main');
  const [chosen, what] =
    articles.length === 1 && articles[0]
      ? [articles[0], '<article>']
      : mains.length === 1 && mains[0]
        ? [mains[0], '<main>']
        : [body, '<body>'];
  const notices: string[] = [];
  const outside = wordsIn(textOfHtml(body)).length - wordsIn(textOfHtml(chosen)).length;
  if (outside > 0)
    notices.push(
      `the text is what stands in the page’s ${what}; ${outside.toLocaleString('en')} words outside it were left out`,
    );

  const data: Frontmatter = {};
  const headline = takeHeadline(chosen, meta, notices) ?? meta.titles[0];
  if (headline !== undefined) data.headline = headline;
  const dates = [...new Set([...meta.dates, ...timesIn(chosen)])];
  const readings = dates.map(readDate);
  const days = [...new Set(readings.map(({ date }) => date).filter((date) => date !== undefined))];
  const [day] = days;
  let dateDoubt = readings.find(({ doubt }) => doubt !== undefined)?.doubt;
  if (days.length === 1 && day !== undefined) {
    data.date = day;
    dateDoubt = undefined;
  } else if (days.length > 1) dateDoubt = `the page names several days (${days.join(', ')})`;
  if (meta.authors.length > 0) data.byline = meta.authors;
  if (meta.url !== undefined) data.url = meta.url;
  const language = elements(page, 'html')[0]?.properties['lang'];
  if (typeof language === 'string' && articleSchema.shape.language.safeParse(language).success)
    data.language = language;
  const markup = writer.stringify({
    type: 'root',
    children: 'children' in chosen ? (chosen.children as Root['children']) : [],
  });
  return {
    name,
    data,
    dateDoubt,
    notices,
    text: { form: 'html', html: markup, base: options.base ?? meta.base ?? meta.url },
  };
}

interface PageMeta {
  titles: string[];
  dates: string[];
  authors: string[];
  url: string | undefined;
  base: string | undefined;
}

function metaOf(page: Root): PageMeta {
  const meta: PageMeta = { titles: [], dates: [], authors: [], url: undefined, base: undefined };
  visit(page, 'element', (node) => {
    const { properties } = node;
    if (node.tagName === 'meta') {
      const key = String(properties['property'] ?? properties['name'] ?? properties['itemProp'] ?? '').toLowerCase();
      const content = String(properties['content'] ?? '')
        .replace(/\s+/g, ' ')
        .trim();
      if (content === '') return;
      if (key === 'og:title') meta.titles.unshift(content);
      if (['article:published_time', 'datepublished', 'date', 'dc.date', 'dcterms.created', 'pubdate'].includes(key))
        meta.dates.push(content);
      if (['author', 'dc.creator'].includes(key) && !/^https?:/.test(content) && !meta.authors.includes(content))
        meta.authors.push(content);
    }
    const href = String(properties['href'] ?? '');
    if (
      node.tagName === 'link' &&
      String(properties['rel']) === 'canonical' &&
      articleSchema.shape.url.safeParse(href).success
    )
      meta.url ??= href;
    if (node.tagName === 'base' && URL.canParse(href)) meta.base ??= href;
    if (node.tagName === 'title') meta.titles.push(contentOf(node));
    if (node.tagName === 'script' && properties['type'] === 'application/ld+json')
      meta.dates.push(...publishedIn(contentOf(node, false)));
  });
  meta.titles = meta.titles.filter(Boolean);
  return meta;
}

/** `datePublished` of the news articles in a page’s JSON-LD. */
function publishedIn(json: string): string[] {
  try {
    const parsed = JSON.parse(json) as unknown;
    const items = [parsed]
      .flat(3)
      .flatMap((item) => (isRecord(item) && Array.isArray(item['@graph']) ? (item['@graph'] as unknown[]) : [item]));
    return items.flatMap((item) =>
      isRecord(item) && typeof item['datePublished'] === 'string' ? [item['datePublished']] : [],
    );
  } catch {
    return [];
  }
}

/** The one heading of level 1 within the text becomes the headline, where the page’s title says the same. */
function takeHeadline(chosen: Element | Root, { titles }: PageMeta, notices: string[]): string | undefined {
  const headings = elements(chosen, 'h1');
  const [heading] = headings;
  if (headings.length !== 1 || !heading) return undefined;
  const text = textOfHtml(heading).replace(/\s+/g, ' ').trim();
  if (text === '' || (titles.length > 0 && !titles.some((title) => title.includes(text)))) return undefined;
  visit(chosen, 'element', (node, index, parent) => {
    if (node !== heading || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return false;
  });
  notices.push('the page’s heading became the headline');
  return text;
}

/** Days of publication that stand in the text: `<time pubdate>`, `itemprop="datePublished"`, or the only `<time>` there is. */
function timesIn(chosen: Element | Root): string[] {
  const times = elements(chosen, 'time').filter(({ properties }) => typeof properties['dateTime'] === 'string');
  const marked = times.filter(
    ({ properties }) =>
      'pubDate' in properties || 'pubdate' in properties || String(properties['itemProp']) === 'datePublished',
  );
  return (marked.length > 0 ? marked : times.length === 1 ? times : []).map(({ properties }) =>
    String(properties['dateTime']),
  );
}

function elements(tree: Nodes, tagName: string): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (node) => {
    if (node.tagName === tagName && node !== tree) found.push(node);
  });
  return found;
}

function contentOf(node: Element, oneLine = true): string {
  const text = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  return oneLine ? text.replace(/\s+/g, ' ').trim() : text;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
