import { textSha256 } from '../archive/fixity.ts';
import { reportFile } from '../archive/report-file.ts';
import { slugOf } from '../archive/slug.ts';
import { articleFile, type Frontmatter } from './article-file.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { HeldArchive, HeldText } from './held-archive.ts';
import { proposeNames } from './propose-names.ts';
import { readRawText, type RawReading } from './raw-text.ts';
import { TODO } from './todo.ts';

/** What a person says about a text beside the text itself. */
export interface ImportRequest {
  /** Fields given by hand; they win over what the text says. */
  data: Frontmatter;
  slug?: string | undefined;
  /** Whether an existing file may be written over. */
  force?: boolean | undefined;
}

/** What an import would do with one text. */
export type ImportPlan =
  | {
      action: 'write';
      /** Within the content folder. */
      file: string;
      text: string;
      sha256: string;
      data: Frontmatter;
      overwrites: boolean;
      notices: string[];
    }
  | { action: 'unchanged'; held: HeldText }
  | { action: 'skip'; reason: string; needsDate: boolean };

// The longest slug made from a text, in characters.
const SLUG_LENGTH = 60;

/**
 * Plans the import of one raw text: converts it, looks whether the archive holds it, and settles where it goes.
 * Nothing is guessed: what is not sure becomes `TODO` or is skipped with the flag that settles it.
 */
export async function planImport(raw: string, request: ImportRequest, archive: HeldArchive): Promise<ImportPlan> {
  const reading = readRawText(raw, {
    places: archive.places,
    sources: archive.sources,
    language: request.data.language,
    given: {
      date: request.data.date === undefined ? undefined : String(request.data.date),
      dateline: request.data.dateline ?? undefined,
      source: request.data.source,
      byline: request.data.byline,
    },
  });
  if (reading.body === '') return skip('it holds no text');
  let body: string;
  try {
    body = `${escapeMarkdown(reading.body)}\n`;
  } catch (error) {
    return skip((error as Error).message);
  }
  const sha256 = await textSha256(body);
  const held = archive.texts.get(sha256);
  if (held && (!request.force || held.withdrawn)) return { action: 'unchanged', held };

  const notices = [...reading.notices];
  const data = fields(reading, request.data, archive, notices);
  if (data.date === undefined) return skip('it has no date: give one with --date YYYY-MM-DD', true);
  const date = String(data.date);
  const file =
    request.slug === undefined && held
      ? held.file
      : fileFor(date, request.slug, data.headline ?? reading.opening, archive);
  if (held && held.file !== file) return { action: 'unchanged', held };
  const overwrites = archive.files.has(file);
  if (overwrites && !request.force) return skip(`${file} exists: give another --slug, or --force to write over it`);
  return { action: 'write', file, text: articleFile(data, body), sha256, data, overwrites, notices };
}

function skip(reason: string, needsDate = false): ImportPlan {
  return { action: 'skip', reason, needsDate };
}

function fields(reading: RawReading, given: Frontmatter, archive: HeldArchive, notices: string[]): Frontmatter {
  const propose = (key: 'places' | 'organisations'): string[] => {
    const { names, ambiguous } = proposeNames(reading.body, archive.records[key]);
    if (names.length > 0)
      notices.push(
        `${key} proposed because the text prints them: ${names.join(', ')}. Look them over, or use --${key}`,
      );
    for (const { name, ids } of ambiguous)
      notices.push(`“${name}” could be ${ids.join(' or ')}: if the report is about one, use --${key}`);
    return names;
  };
  if (given.date !== undefined && reading.date !== undefined && given.date !== reading.date) {
    notices.push(`--date ${given.date} replaces the date in front, ${reading.date}`);
  }
  if (reading.source === undefined && given.source === undefined)
    notices.push('the text marks no agency: settle the source, or use --source');
  return {
    date: reading.date,
    dateline: reading.dateline,
    source: reading.source ?? TODO,
    ...(reading.byline.length > 0 ? { byline: reading.byline } : {}),
    ...given,
    places: given.places ?? propose('places'),
    organisations: given.organisations ?? propose('organisations'),
  };
}

/** The file for a report: by the slug given, else by the first words, numbered where that is taken. */
function fileFor(date: string, slug: string | undefined, text: string, archive: HeldArchive): string {
  if (slug !== undefined) return reportFile(date, slug);
  const base = slugOf(text.slice(0, 4 * SLUG_LENGTH), SLUG_LENGTH);
  for (let number = 1; ; number += 1) {
    const file = reportFile(date, number === 1 ? base : `${base}-${number}`);
    if (!archive.files.has(file)) return file;
  }
}
