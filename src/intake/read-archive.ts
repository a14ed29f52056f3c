import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { splitFile, textSha256 } from '../archive/fixity.ts';
import type { ArticleRecord, PageRecord, Records } from '../archive/records.ts';
import { parseReportFile, reportId } from '../archive/routes.ts';
import type { Diagnostic } from '../checking/diagnostic.ts';
import { parseReport, renderReport } from '../markdown/render-report.ts';
import { articleSchema } from '../schemas/article.ts';
import { organisationSchema, type Organisation } from '../schemas/organisation.ts';
import { pageSchema } from '../schemas/page.ts';
import { placeSchema, type Place } from '../schemas/place.ts';
import type { Settings } from '../schemas/settings.ts';
import { sourceSchema, type Source } from '../schemas/source.ts';
import { wordsFor } from '../words/words.ts';
import type { CheckMode } from './check-mode.ts';
import type { Folders } from './folders.ts';
import { walk } from './walk.ts';

/** What reading an archive needs. */
export interface ReadOptions {
  folders: Folders;
  settings: Settings;
  check: CheckMode;
  /** Called as files are done. */
  progress?: (done: number, total: number) => void;
}

/** What the content folder holds, and every fault found in it. */
export interface ReadResult {
  records: Records;
  diagnostics: Diagnostic[];
}

/** Reads the whole content folder: the one way in for build, checker and import. Faults are returned, never thrown. */
export async function readArchive({ folders, settings, progress }: ReadOptions): Promise<ReadResult> {
  const words = wordsFor(settings.language);
  const files = await walk(folders.content);
  const articles: ArticleRecord[] = [];
  const places = new Map<string, Place>();
  const organisations = new Map<string, Organisation>();
  const sources = new Map<string, Source>();
  const pages = new Map<string, PageRecord>();
  const diagnostics: Diagnostic[] = [];
  const valid = <T>(file: string, schema: z.ZodType<T>, value: unknown): T | undefined => {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const { path: keys, message } of result.error.issues) {
      diagnostics.push({ file, line: 1, column: 1, endLine: 1, endColumn: 4, severity: 'error', rule: 'file/schema', message: `${keys.join('.')} ${message}` });
    }
    return undefined;
  };
  let done = 0;
  for (const { file } of files) {
    const text = (await readFile(path.join(folders.content, file), 'utf8')).replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
    const [collection] = file.split('/');
    const id = path.posix.basename(file).replace(/\.\w+$/, '');
    if (collection === 'articles' || collection === 'pages') {
      const { frontmatter, body } = splitFile(text);
      const value: unknown = parse(frontmatter ?? '');
      const rendered = renderReport(parseReport(body), words);
      if (collection === 'pages') {
        const data = valid(file, pageSchema, value);
        if (data) pages.set(id, { id, file, data, html: rendered.html });
      } else {
        const data = valid(file, articleSchema, value);
        const parsed = parseReportFile(file);
        if (data && parsed) {
          const withdrawn = data.status === 'withdrawn';
          articles.push({
            id: reportId(parsed.date, parsed.slug),
            file,
            data,
            sha256: await textSha256(body),
            html: withdrawn ? '' : rendered.html,
            opening: withdrawn ? '' : rendered.text.slice(0, 300),
          });
        }
      }
    } else {
      const value: unknown = parse(text);
      if (collection === 'places') set(places, id, valid(file, placeSchema, value));
      if (collection === 'organisations') set(organisations, id, valid(file, organisationSchema, value));
      if (collection === 'sources') set(sources, id, valid(file, sourceSchema, value));
    }
    progress?.(++done, files.length);
  }
  return { records: { articles, places, organisations, sources, pages }, diagnostics };
}

function set<T>(map: Map<string, T>, id: string, value: T | undefined): void {
  if (value !== undefined) map.set(id, value);
}
