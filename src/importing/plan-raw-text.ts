import type { Frontmatter } from './article-file.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { HeldArchive } from './held-archive.ts';
import { placeReport, skip, type ImportPlan, type ImportRequest } from './place-report.ts';
import { readRawText } from './raw-text.ts';

/** What is known of a raw text beside the text itself, because the file that it came in says so. */
export interface RawOrigin {
  data?: Frontmatter;
  slug?: string | undefined;
  dateDoubt?: string | undefined;
  notices?: readonly string[];
}

/**
 * Plans the import of one raw text: converts it, looks whether the archive holds it, and settles where it goes.
 * Nothing is guessed: what is not sure becomes `TODO` or is skipped with the flag that settles it.
 */
export async function planRawText(
  raw: string,
  request: ImportRequest,
  archive: HeldArchive,
  origin: RawOrigin = {},
): Promise<ImportPlan> {
  const known: Frontmatter = { ...origin.data, ...request.data };
  const reading = readRawText(raw, {
    places: archive.places,
    sources: archive.sources,
    language: known.language,
    given: {
      date: known.date === undefined ? undefined : String(known.date),
      dateline: known.dateline ?? undefined,
      source: known.source,
      byline: known.byline,
    },
  });
  const { date, dateline, source, byline, opening } = reading;
  let body: string;
  try {
    body = escapeMarkdown(reading.body);
  } catch (error) {
    return skip((error as Error).message);
  }
  const notices = [...(origin.notices ?? []), ...reading.notices];
  const data = { date, dateline, source, ...(byline.length > 0 ? { byline } : {}), ...origin.data };
  const { slug, dateDoubt } = origin;
  return placeReport({ data, body, plain: reading.body, opening, slug, dateDoubt, notices }, request, archive);
}
