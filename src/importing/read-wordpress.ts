import { articleSchema } from '../schemas/article.ts';
import type { Frontmatter } from './article-file.ts';
import type { ImportRecord } from './import-record.ts';
import { readDate } from './read-date.ts';
import { XmlFault, XmlReader } from './xml-reader.ts';

type Item = Map<string, string>;

/**
 * Reads the posts of a WordPress export as it comes in, however long it is. Pages, attachments, drafts and the like are
 * records that are skipped with their reason. An export that breaks off is a fault at its end; the posts before it stand.
 */
export async function* readWordpress(
  name: string,
  chunks: AsyncIterable<string>,
  options: { base?: string | undefined } = {},
): AsyncGenerator<ImportRecord> {
  const finished: Item[] = [];
  const people = new Map<string, string>();
  let group: { element: string; item: Item } | undefined;
  let field = '';
  let language: string | undefined;
  let count = 0;
  const reader = new XmlReader({
    open: (element) => {
      if (element === 'item' || element === 'wp:author') group = { element, item: new Map() };
      field = element;
    },
    text: (text) => {
      if (group) group.item.set(field, (group.item.get(field) ?? '') + text);
      else if (field === 'language') language = (language ?? '') + text;
    },
    close: (element) => {
      field = '';
      if (element !== group?.element) return;
      const { item } = group;
      group = undefined;
      if (element === 'item') finished.push(item);
      else people.set(item.get('wp:author_login') ?? '', item.get('wp:author_display_name') ?? '');
    },
  });
  const drain = function* (): Iterable<ImportRecord> {
    for (const item of finished.splice(0))
      yield recordOf(`${name}, item ${(count += 1)}`, item, people, language, options.base);
  };
  try {
    for await (const chunk of chunks) {
      reader.write(chunk);
      yield* drain();
    }
    reader.end();
    yield* drain();
    if (count === 0) yield { name, fault: 'the export holds no items' };
  } catch (error) {
    yield* drain();
    if (!(error instanceof XmlFault)) throw error;
    yield { name: count === 0 ? name : `${name}, after item ${count}`, fault: error.message };
  }
}

function recordOf(
  where: string,
  item: Item,
  people: ReadonlyMap<string, string>,
  language: string | undefined,
  base: string | undefined,
): ImportRecord {
  const get = (key: string): string => item.get(key)?.trim() ?? '';
  const title = get('title').replace(/\s+/g, ' ');
  const name = title === '' ? where : `${where} (${title.slice(0, 50)})`;
  const [type, status] = [get('wp:post_type') || 'post', get('wp:status') || 'publish'];
  if (type !== 'post') return { name, fault: `it is of the kind “${type}”, not a post` };
  if (status !== 'publish') return { name, fault: `it was not published: its status is “${status}”` };
  if (get('wp:post_password') !== '') return { name, fault: 'it is kept behind a password' };
  const data: Frontmatter = {};
  // The day on the blog’s own clock; pubDate is the same moment on another.
  const own = get('wp:post_date').startsWith('0000') ? '' : get('wp:post_date');
  const written = own || get('pubDate');
  const reading = written === '' ? undefined : readDate(written);
  if (reading?.date !== undefined) data.date = reading.date;
  if (title !== '') data.headline = title;
  const login = get('dc:creator');
  const person = people.get(login)?.trim() || login;
  if (person !== '') data.byline = [person];
  const url = get('link');
  if (articleSchema.shape.url.safeParse(url).success) data.url = url;
  if (language !== undefined && articleSchema.shape.language.safeParse(language.trim()).success)
    data.language = language.trim();
  const html = withParagraphs(item.get('content:encoded') ?? '');
  const codes = [...new Set([...html.matchAll(/\[\/?([a-z][\w-]*)(?:\s[^\]]*=[^\]]*)?\]/g)].map(([code]) => code))];
  const notices =
    codes.length > 0
      ? [
          `shortcodes stay in the text as they are written: ${codes.slice(0, 5).join(', ')}. Take them out, or write what they stood for`,
        ]
      : [];
  return { name, data, dateDoubt: reading?.doubt, notices, text: { form: 'html', html, base: base ?? data.url } };
}

const BLOCK =
  /^\s*<\/?(?:address|article|aside|blockquote|details|div|dl|dt|dd|fieldset|figure|figcaption|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)\b/i;

/** WordPress stores paragraphs as blank lines and lines as line ends; where the text has no paragraphs of its own they are made. */
function withParagraphs(text: string): string {
  const html = text.replace(/\r\n?/g, '\n');
  if (/<!-- wp:|<p[\s>]/i.test(html)) return html;
  return html
    .split(/(<pre[\s>][\s\S]*?<\/pre>)/i)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .split(/\n\s*\n/)
            .map((paragraph) =>
              paragraph.trim() === '' || BLOCK.test(paragraph)
                ? paragraph
                : `<p>${paragraph.trim().replaceAll('\n', '<br>')}</p>`,
            )
            .join('\n\n'),
    )
    .join('');
}
