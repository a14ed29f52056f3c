import { parseFeed } from 'feedsmith';
import { articleSchema } from '../schemas/article.ts';
import type { Frontmatter } from './article-file.ts';
import type { ImportRecord } from './import-record.ts';
import { readDate } from './read-date.ts';
import { parseHtml } from './html-text.ts';
import { textOfHtml, wordsIn } from './word-sequence.ts';
import { xmlFault } from './xml-reader.ts';

/** What every kind of feed says of one entry. */
interface FeedEntry {
  title: string | undefined;
  html: string | undefined;
  summary: string | undefined;
  date: string | undefined;
  url: string | undefined;
  people: (string | undefined)[];
  language: string | undefined;
}

/** Reads the entries of an RSS, RDF, Atom or JSON feed; a feed that is not whole is a fault, not half a feed. */
export function* readFeed(
  name: string,
  text: string,
  options: { base?: string | undefined } = {},
): Iterable<ImportRecord> {
  const fault = /^\s*\{/.test(text) ? undefined : xmlFault(text);
  if (fault !== undefined) {
    yield { name, fault };
    return;
  }
  let entries: FeedEntry[];
  let feed: { title: string | undefined; language: string | undefined };
  try {
    ({ entries, feed } = entriesOf(text));
  } catch (error) {
    yield { name, fault: `it is no feed that can be read: ${(error as Error).message}` };
    return;
  }
  if (entries.length === 0) yield { name, fault: 'the feed has no entries' };
  for (const [index, entry] of entries.entries()) {
    const where = `${name}, entry ${index + 1}`;
    try {
      yield recordOf(where, entry, feed, options.base);
    } catch (error) {
      yield { name: where, fault: (error as Error).message };
    }
  }
}

function entriesOf(text: string): {
  entries: FeedEntry[];
  feed: { title: string | undefined; language: string | undefined };
} {
  const parsed = parseFeed(text.trim());
  if (parsed.format === 'atom') {
    const { feed } = parsed;
    return {
      feed: { title: plainTitle(feed.title?.value), language: undefined },
      entries: (feed.entries ?? []).map((entry) => ({
        title: titleOf(entry.title),
        html: markupOf(entry.content),
        summary: markupOf(entry.summary),
        date: entry.published ?? entry.updated,
        url: (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])?.href,
        people: (entry.authors ?? []).map((person) => person.name),
        language: undefined,
      })),
    };
  }
  if (parsed.format === 'json') {
    const { feed } = parsed;
    return {
      feed: { title: feed.title, language: feed.language },
      entries: (feed.items ?? []).map((item) => ({
        title: item.title,
        html: item.content_html ?? (item.content_text === undefined ? undefined : escaped(item.content_text)),
        summary: item.summary === undefined ? undefined : escaped(item.summary),
        date: item.date_published,
        url: item.url ?? item.external_url,
        people: (item.authors ?? []).map((person) => person.name),
        language: item.language,
      })),
    };
  }
  const { feed } = parsed;
  const language = 'language' in feed ? (feed.language as string | undefined) : undefined;
  return {
    feed: { title: plainTitle(feed.title), language },
    entries: (feed.items ?? []).map((item) => {
      const permalink = 'guid' in item && item.guid?.isPermaLink !== false ? item.guid?.value : undefined;
      return {
        title: plainTitle(item.title),
        html: item.content?.encoded,
        summary: item.description,
        date: ('pubDate' in item ? item.pubDate : undefined) ?? item.dc?.dates?.[0],
        url: item.link ?? permalink,
        people: [
          ...(item.dc?.creators ?? []),
          ...('authors' in item
            ? (item.authors ?? []).map((author) =>
                typeof author === 'string' ? author : (author as { name?: string }).name,
              )
            : []),
        ],
        language: item.dc?.languages?.[0],
      };
    }),
  };
}

function recordOf(
  where: string,
  entry: FeedEntry,
  feed: { title: string | undefined; language: string | undefined },
  base: string | undefined,
): ImportRecord {
  const notices: string[] = [];
  const data: Frontmatter = {};
  const name = entry.title === undefined ? where : `${where} (${shortened(entry.title)})`;
  const reading = entry.date === undefined ? undefined : readDate(entry.date);
  if (reading?.date !== undefined) data.date = reading.date;
  if (entry.title !== undefined && entry.title.trim() !== '') data.headline = entry.title.replace(/\s+/g, ' ').trim();
  const people = entry.people.map(personNamed).filter((person) => person !== undefined);
  if (people.length > 0) data.byline = [...new Set(people)];
  if (entry.url !== undefined && articleSchema.shape.url.safeParse(entry.url).success) data.url = entry.url;
  const language = entry.language ?? feed.language;
  if (language !== undefined && articleSchema.shape.language.safeParse(language).success) data.language = language;
  const html = hasWords(entry.html) ? entry.html : entry.summary;
  if (!hasWords(entry.html) && html !== undefined)
    notices.push('the feed gives no full text, so that its summary is the text');
  if (feed.title !== undefined) notices.push(`the feed is called “${shortened(feed.title)}”`);
  return {
    name,
    data,
    dateDoubt: reading?.doubt,
    notices,
    text: { form: 'html', html: html ?? '', base: base ?? data.url },
  };
}

/** `anna@example.org (Anna Berg)` is Anna Berg; an address for mail alone is nobody’s name. */
function personNamed(author: string | undefined): string | undefined {
  const name = (/\(([^()]+)\)\s*$/.exec(author ?? '')?.[1] ?? author ?? '').replace(/\s+/g, ' ').trim();
  return name === '' || /^\S+@\S+$/.test(name) ? undefined : name;
}

function hasWords(html: string | undefined): html is string {
  return html !== undefined && wordsIn(textOfHtml(parseHtml(html))).length > 0;
}

function markupOf(part: { value?: string | undefined; type?: string | undefined } | undefined): string | undefined {
  if (part?.value === undefined) return undefined;
  return part.type === undefined || part.type === 'text' ? escaped(part.value) : part.value;
}

function titleOf(title: { value?: string | undefined; type?: string | undefined } | undefined): string | undefined {
  if (title?.value === undefined) return undefined;
  return title.type === 'html' || title.type === 'xhtml' ? textOfHtml(parseHtml(title.value)) : title.value;
}

/** Feeds of the RSS family may hold markup in a title, and many write `&amp;amp;`. */
function plainTitle(title: string | undefined): string | undefined {
  return title !== undefined && /&(?:#\w+|\w+);|<\/?[a-z]/i.test(title) ? textOfHtml(parseHtml(title)) : title;
}

function escaped(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('\n');
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 50 ? `${line.slice(0, 49)}…` : line;
}
