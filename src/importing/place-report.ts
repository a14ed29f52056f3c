import { textSha256 } from '../archive/fixity.ts';
import { reportFile } from '../archive/report-file.ts';
import { slugOf } from '../archive/slug.ts';
import { articleFile, type Frontmatter } from './article-file.ts';
import type { HeldArchive, HeldText } from './held-archive.ts';
import { proposeNames } from './propose-names.ts';
import { TODO } from './todo.ts';

/** What a person says about a text beside the text itself. */
export interface ImportRequest {
  /** Fields given by hand; they win over what the text says. */
  data: Frontmatter;
  slug?: string | undefined;
  /** Whether an existing file may be written over. */
  force?: boolean | undefined;
  /** The largest file that the archive takes, in bytes. */
  fileBytes?: number | undefined;
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

/** A report ready to be planned: its text as the archive stores it, and what was read beside it. */
export interface ReadyReport {
  /** Fields that the report itself gives. */
  data: Frontmatter;
  /** Markdown, without a final newline. */
  body: string;
  /** The text in which names are looked for. */
  plain: string;
  /** Where the slug comes from if there is no headline. */
  opening: string;
  slug?: string | undefined;
  /** Why the report's date is not sure, where it prints one. */
  dateDoubt?: string | undefined;
  notices: readonly string[];
}

// The longest slug made from a text, in characters.
const SLUG_LENGTH = 60;

/** Settles where a report goes: whether the archive holds its text, what its fields are, and which file it becomes. */
export async function placeReport(
  report: ReadyReport,
  request: ImportRequest,
  archive: HeldArchive,
): Promise<ImportPlan> {
  if (report.body.trim() === '') return skip('it holds no text');
  const body = `${report.body}\n`;
  const sha256 = await textSha256(body);
  const held = archive.texts.get(sha256);
  if (held && (!request.force || held.withdrawn)) return { action: 'unchanged', held };

  const notices = [...report.notices, ...invisible(body)];
  const data = fields(report, request.data, archive, notices);
  if (data.date === undefined)
    return skip(
      `${report.dateDoubt ?? 'it has no date'}: give ${report.dateDoubt === undefined ? 'one' : 'the right one'} with --date YYYY-MM-DD`,
      true,
    );
  const date = String(data.date);
  const slug = request.slug ?? report.slug;
  const file =
    request.slug === undefined && held
      ? held.file
      : fileFor(date, request.slug, slug ?? data.headline ?? report.opening, archive);
  if (held && held.file !== file) return { action: 'unchanged', held };
  const overwrites = archive.files.has(file);
  if (overwrites && !request.force) return skip(`${file} exists: give another --slug, or --force to write over it`);
  const text = articleFile(data, body);
  const bytes = new TextEncoder().encode(text).length;
  if (request.fileBytes !== undefined && bytes > request.fileBytes)
    return skip(
      `it has ${bytes.toLocaleString('en')} bytes; src/site.ts allows ${request.fileBytes.toLocaleString('en')} (limits.fileBytes)`,
    );
  return { action: 'write', file, text, sha256, data, overwrites, notices };
}

/** Characters that no reader sees stay, as all characters do; the checker asks a person about them. */
function invisible(body: string): string[] {
  const found = [...new Set(body.match(/[\u00AD\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g) ?? [])];
  if (found.length === 0) return [];
  const names = found.map((character) => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
  return [`the text holds characters that no reader sees (${names.join(', ')}), which npm run check names`];
}

/** A text that is not imported, and why. */
export function skip(reason: string, needsDate = false): ImportPlan {
  return { action: 'skip', reason, needsDate };
}

function fields(report: ReadyReport, given: Frontmatter, archive: HeldArchive, notices: string[]): Frontmatter {
  const propose = (key: 'places' | 'organisations'): string[] => {
    const { names, ambiguous } = proposeNames(report.plain, archive.records[key]);
    if (names.length > 0)
      notices.push(
        `${key} proposed because the text prints them: ${names.join(', ')}. Look them over, or use --${key}`,
      );
    for (const { name, ids } of ambiguous)
      notices.push(`“${name}” could be ${ids.join(' or ')}: if the report is about one, use --${key}`);
    return names;
  };
  const { data } = report;
  if (given.date !== undefined && data.date !== undefined && String(given.date) !== String(data.date)) {
    notices.push(`--date ${given.date} replaces the report’s own date, ${data.date}`);
  }
  if (data.source === undefined && given.source === undefined)
    notices.push('the text marks no agency: settle the source, or use --source');
  return {
    date: data.date,
    ...data,
    dateline: data.dateline ?? '',
    source: data.source ?? TODO,
    ...given,
    places: given.places ?? data.places ?? propose('places'),
    organisations: given.organisations ?? data.organisations ?? propose('organisations'),
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
