import type { Limits } from '../checking/frontmatter-limits.ts';
import type { Frontmatter } from './article-file.ts';
import type { RawContext } from './header-reader.ts';
import type { HeldArchive } from './held-archive.ts';
import { htmlText, parseHtml, type HtmlText } from './html-text.ts';
import type { ImportRecord, ReadRecord } from './import-record.ts';
import { judgeDateline } from './judge-dateline.ts';
import { markdownText } from './markdown-text.ts';
import { planRawText } from './plan-raw-text.ts';
import { placeReport, skip, type ImportPlan, type ImportRequest } from './place-report.ts';
import { plainOf } from './stored-text.ts';

/** Plans the import of one record of any format. Nothing throws: what cannot be converted is skipped with its reason. */
export async function planImport(
  record: ImportRecord,
  request: ImportRequest,
  archive: HeldArchive,
  limits: Limits,
): Promise<ImportPlan> {
  if ('fault' in record) return skip(record.fault);
  try {
    return await plan(record, { ...request, fileBytes: limits.fileBytes }, archive, limits);
  } catch (error) {
    return skip(error instanceof RangeError ? 'its text nests too deep to be read' : (error as Error).message);
  }
}

async function plan(
  record: ReadRecord,
  request: ImportRequest,
  archive: HeldArchive,
  limits: Limits,
): Promise<ImportPlan> {
  const { text, data, slug, dateDoubt } = record;
  if (text.form === 'raw') return planRawText(text.raw, request, archive, record);
  const size = text.form === 'html' ? text.html.length : text.markdown.length;
  if (size > MOST_TIMES * limits.fileBytes)
    return skip(
      `its text has ${size.toLocaleString('en')} characters, more than a report of ${limits.fileBytes.toLocaleString('en')} bytes can be made of`,
    );
  const known: Frontmatter = { ...data, ...request.data };
  const stored = convert(text, limits, {
    places: archive.places,
    sources: archive.sources,
    language: known.language,
    given: { dateline: known.dateline ?? undefined, source: known.source, byline: known.byline },
  });
  const plain = plainOf(stored.body);
  const notices = [...record.notices, ...stored.notices];
  if (text.form === 'markdown' && known.dateline === undefined)
    notices.push(...datelineWithin(plain, archive, known.language));
  return placeReport(
    { data: { ...stored.data, ...data }, body: stored.body, plain, opening: plain, slug, dateDoubt, notices },
    request,
    archive,
  );
}

/** Of Markdown the text is left as it is; where it begins with a dateline, a person is told. */
function datelineWithin(plain: string, archive: HeldArchive, language: string | undefined): string[] {
  const [line = ''] = plain.split('\n');
  const judged = judgeDateline(line, archive.places, language);
  if (judged.verdict !== 'sure') return [];
  return [
    `the text begins with what looks like a dateline: “${line.slice(0, judged.reading.end).trim()}”. If it is one, use --dateline and take it out of the text`,
  ];
}

// Markup may take a few times the room of the text that it holds.
const MOST_TIMES = 10;

function convert(text: Exclude<ReadRecord['text'], { form: 'raw' }>, limits: Limits, context: RawContext): HtmlText {
  const { base } = text;
  return text.form === 'markdown'
    ? { ...markdownText(text.markdown, { base, limits }), data: {} }
    : htmlText(parseHtml(text.html), { base, limits }, context);
}
