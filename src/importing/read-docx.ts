import mammoth from 'mammoth';
import type { Frontmatter } from './article-file.ts';
import type { ImportRecord } from './import-record.ts';
import { DocxFault, openDocx } from './open-docx.ts';
import { XmlFault } from './xml-reader.ts';

/**
 * Reads a Word file. Its text alone is taken: pictures are their alternative text, deletions that were tracked stay out,
 * insertions stay in. What Word keeps about the file (when it was saved, by whom) says nothing sure of the report.
 */
export async function readDocx(
  name: string,
  bytes: Uint8Array,
  options: { base?: string | undefined } = {},
): Promise<ImportRecord> {
  try {
    const opened = openDocx(bytes);
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: Buffer.from(opened.bytes) },
      {
        externalFileAccess: false,
        includeEmbeddedStyleMap: false,
        styleMap: [
          'comment-reference => !',
          "p[style-name='Title'] => h1:fresh",
          "p[style-name='Subtitle'] => p:fresh",
        ],
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    );
    const lost = messages.filter(
      ({ message }) => !/style with ID|Unrecognised (?:paragraph|run|table) style|image/i.test(message),
    );
    const notices =
      lost.length > 0
        ? [
            `Word’s own constructs were left out: ${[...new Set(lost.map(({ message }) => message))].slice(0, 3).join('; ')}`,
          ]
        : [];
    const data: Frontmatter = {};
    const { html, headline } = withoutTitle(value);
    if (headline !== undefined) {
      data.headline = headline;
      notices.push('the paragraph styled as title became the headline');
    }
    return { name, data, notices, text: { form: 'html', html, base: options.base } };
  } catch (error) {
    return { name, fault: faultOf(error) };
  }
}

/** Takes off a title that the text begins with. */
function withoutTitle(html: string): { html: string; headline: string | undefined } {
  const title = /^\s*<h1>(?:<a id="[^"]*"><\/a>)*([^<]+)<\/h1>/.exec(html);
  if (title?.[1] === undefined || html.slice(title[0].length).includes('<h1>')) return { html, headline: undefined };
  const headline = title[1]
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
  return { html: html.slice(title[0].length), headline };
}

function faultOf(error: unknown): string {
  if (error instanceof DocxFault || error instanceof XmlFault) return error.message;
  if (error instanceof RangeError) return 'its text nests too deep to be read';
  return `it is no Word file (.docx) that can be read: ${(error as Error).message.split('\n')[0] ?? ''}`;
}
