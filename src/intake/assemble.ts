import type { ArticleData, ArticleRecord, PageRecord, Records } from '../archive/records.ts';
import type { Filed } from '../checking/archive-subject.ts';
import { checkArchive } from '../checking/check-archive.ts';
import { byPosition, type Diagnostic } from '../checking/diagnostic.ts';
import { uniqueAddress } from '../checking/rules/address.ts';
import type { SubjectKind } from '../checking/subject.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { Page } from '../schemas/page.ts';
import type { Place } from '../schemas/place.ts';
import type { Source } from '../schemas/source.ts';
import type { FileResult, FileSettings, FileTask } from './process-file.ts';

type Entries = Record<SubjectKind, Filed<Record<string, unknown>>[]>;

/** Joins the results: records of the files without an error, and the diagnostics of all, those that need all files included. */
export function assemble(
  tasks: readonly FileTask[],
  results: ReadonlyMap<FileTask, FileResult>,
  diagnostics: Diagnostic[],
  settings: FileSettings,
  /** Reports that were not read: their addresses are taken all the same. */
  unread: readonly Filed<Record<string, unknown>>[] = [],
): { records: Records; diagnostics: Diagnostic[] } {
  const filed: Entries = { article: [...unread], place: [], organisation: [], source: [], page: [] };
  for (const task of tasks) {
    const result = results.get(task);
    if (!result) continue;
    diagnostics.push(...result.diagnostics);
    if (result.entry)
      filed[task.kind].push({ file: task.file, id: result.entry.id, data: result.entry.data, marks: result.marks });
  }
  const archive = {
    articles: filed.article as unknown as Filed<ArticleData>[],
    places: filed.place as unknown as Filed<Place>[],
    organisations: filed.organisation as unknown as Filed<Organisation>[],
    sources: filed.source as unknown as Filed<Source>[],
    pages: filed.page as unknown as Filed<Page>[],
    settings,
  };
  diagnostics.push(...(settings.check === 'on' ? checkArchive(archive) : uniqueAddress(archive)));
  const faulty = new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  const sound = <Data>(files: readonly Filed<Data>[]): Map<string, Data> =>
    new Map(files.filter(({ file }) => !faulty.has(file)).map(({ id, data }) => [id, data]));
  const articles: ArticleRecord[] = [];
  const pages = new Map<string, PageRecord>();
  for (const task of tasks) {
    const entry = results.get(task)?.entry;
    if (!entry || faulty.has(task.file)) continue;
    const { id, html = '', sha256 = '', opening = '' } = entry;
    if (task.kind === 'article')
      articles.push({ id, file: task.file, data: entry.data as unknown as ArticleData, sha256, html, opening });
    else if (task.kind === 'page') pages.set(id, { id, file: task.file, data: entry.data as unknown as Page, html });
  }
  const records: Records = {
    articles,
    places: sound(archive.places),
    organisations: sound(archive.organisations),
    sources: sound(archive.sources),
    pages,
  };
  return { records, diagnostics: diagnostics.sort(byPosition) };
}
