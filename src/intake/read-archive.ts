import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Records } from '../archive/records.ts';
import { parseReportFile } from '../archive/report-file.ts';
import { reportId } from '../archive/routes.ts';
import { byPosition, type Diagnostic } from '../checking/diagnostic.ts';
import { NO_MARKS } from '../checking/marks.ts';
import type { NearDuplicateOptions } from '../checking/rules/near-duplicate.ts';
import type { Settings } from '../schemas/settings.ts';
import { assemble } from './assemble.ts';
import type { CheckMode } from './check-mode.ts';
import { classify } from './classify.ts';
import { decode } from './decode.ts';
import { FileCache } from './file-cache.ts';
import type { Folders } from './folders.ts';
import { nearDuplicatesOf, nearDuplicatesOfFew, nearPairsOf, withNear, type KeyedTask } from './near-duplicates.ts';
import { pipelineVersion } from './pipeline-version.ts';
import type { FileResult, FileSettings, FileTask } from './process-file.ts';
import { processFiles } from './process-files.ts';
import { storedFix } from './stored-fix.ts';
import { readFiles } from './read-files.ts';
import { walk } from './walk.ts';

/** What reading an archive needs. */
export interface ReadOptions {
  folders: Folders;
  settings: Settings;
  check: CheckMode;
  /** Called as files are done. */
  progress?: ((done: number, total: number) => void) | undefined;
  /** How long one file may keep a worker busy before it is refused, in milliseconds; ten seconds unless given. */
  patience?: number;
  /** Compares the reports' texts with each other, and tells of those that are nearly the same. */
  nearDuplicates?: NearDuplicateOptions | undefined;
  /** Compares them, and puts into each record which others have nearly its text. Only where all is read. */
  compares?: boolean;
  /**
   * Reads of the reports only these, and every record; the result tells of these alone. What takes reading all reports
   * (two names that would share a page) is left to a check of everything. Reads all the same where it has to.
   */
  only?: ((file: string) => boolean) | undefined;
}

/** What the content folder holds, and every fault found in it. */
export interface ReadResult {
  /** Every file without an error of its own. */
  records: Records;
  /** By file and position. */
  diagnostics: Diagnostic[];
  /** How many files were looked at. */
  files: number;
  /** Which. */
  filesOf: readonly string[];
  /** The bytes of the content files as they were read. */
  bytes: ReadonlyMap<string, Uint8Array>;
}

/** Reads the whole content folder: the one way in for build, checker and import. Faults are returned, never thrown. */
export async function readArchive(options: ReadOptions): Promise<ReadResult> {
  const { only } = options;
  if (!only) return readAll(options);
  const few = await readFew(options, only);
  if (few) return few;
  const all = await readAll(options);
  return { ...all, diagnostics: all.diagnostics.filter(({ file }) => only(file)) };
}

async function readAll({
  folders,
  settings,
  check,
  progress,
  patience = 10_000,
  nearDuplicates,
  compares = false,
}: ReadOptions): Promise<ReadResult> {
  const fileSettings: FileSettings = { ...settings, check, compares: compares || nearDuplicates !== undefined };
  const { diagnostics, tasks } = readFiles(walk(folders.content), folders.content, settings, check);
  const cache = new FileCache<FileResult>(path.join(folders.cache, `intake-${check}`), pipelineVersion(fileSettings));
  const results = new Map<FileTask, FileResult>();
  const keyed: KeyedTask[] = [];
  const missing: KeyedTask[] = [];
  for (const task of tasks) {
    const key = createHash('sha256').update(task.file).update('\0').update(task.bytes).digest('base64url');
    const one: KeyedTask = { task, key };
    keyed.push(one);
    const known = cache.get(key);
    if (known) results.set(task, known);
    else missing.push(one);
  }
  let done = tasks.length - missing.length;
  const made = await processFiles(
    missing.map(({ task }) => task),
    fileSettings,
    patience,
    (files) => progress?.((done += files), tasks.length),
  );
  for (const [index, one] of missing.entries()) {
    const { task, key } = one;
    const whole = made[index];
    if (!whole) continue;
    const { compared, ...result } = whole;
    one.compared = compared;
    results.set(task, result);
    // Time is not the file's alone: the next run tries again.
    if (!result.diagnostics.some(({ rule }) => rule === 'file/time' || rule === 'file/unreadable'))
      cache.set(key, result);
  }
  cache.save();
  const filesOf = [...new Set([...tasks, ...diagnostics].map(({ file }) => file))];
  const archive = assemble(tasks, results, diagnostics, fileSettings);
  if (nearDuplicates) {
    archive.diagnostics.push(...nearDuplicatesOf(keyed, folders.cache, nearDuplicates));
    archive.diagnostics.sort(byPosition);
  }
  if (compares) {
    const pairs = nearPairsOf(keyed, folders.cache, () => true);
    archive.records = { ...archive.records, articles: withNear(archive.records.articles, pairs) };
  }
  const bytes = new Map(tasks.map((task) => [task.file, task.bytes]));
  const stored = archive.diagnostics.map((diagnostic) => storedFix(diagnostic, bytes));
  return { ...archive, diagnostics: stored, files: filesOf.length, filesOf, bytes };
}

/** Reads what {@link ReadOptions.only} says; undefined where all has to be read. */
async function readFew(
  { folders, settings, check, progress, patience = 10_000, nearDuplicates }: ReadOptions,
  only: (file: string) => boolean,
): Promise<ReadResult | undefined> {
  const isOther = (file: string): boolean => file.startsWith('articles/') && !only(file);
  const found = walk(folders.content, (file) => !isOther(file));
  const others = found.filter(
    (each) => isOther(each.file) && each.kind === 'file' && classify(each).kind === 'article',
  );
  const { diagnostics, tasks } = readFiles(
    found.filter(({ file }) => !isOther(file)),
    folders.content,
    settings,
    check,
  );
  if (tasks.length > MOST_READ_ALONE) return undefined;
  const fileSettings: FileSettings = { ...settings, check };
  const made = await processFiles(tasks, fileSettings, patience, (files) => progress?.(files, tasks.length));
  // Only the others can tell whether a former address is theirs, too.
  if (tasks.some(({ kind }, index) => kind === 'article' && made[index]?.entry?.data['aliases'] !== undefined))
    return undefined;
  const results = new Map(tasks.flatMap((task, index) => (made[index] ? [[task, made[index]] as const] : [])));
  const unread = others.flatMap(({ file }) => {
    const parsed = parseReportFile(file);
    return parsed ? [{ file, id: reportId(parsed.date, parsed.slug), data: {}, marks: NO_MARKS }] : [];
  });
  const bytes = new Map(tasks.map((task) => [task.file, task.bytes]));
  const near =
    nearDuplicates &&
    nearDuplicatesOfFew(
      tasks,
      new Set(others.map(({ file }) => file)),
      (file) => decode(bytes.get(file) ?? readFileSync(path.join(folders.content, file))).text,
      folders.cache,
      nearDuplicates,
    );
  if (nearDuplicates && !near) return undefined;
  const filesOf = [...new Set([...tasks, ...diagnostics].map(({ file }) => file))];
  const archive = assemble(tasks, results, diagnostics, fileSettings, unread);
  archive.diagnostics.push(...(near ?? []));
  const told = archive.diagnostics.filter(({ file }) => only(file)).map((diagnostic) => storedFix(diagnostic, bytes));
  return { ...archive, diagnostics: told.sort(byPosition), files: filesOf.length, filesOf, bytes };
}

/** How many files are read without the cache, at most. */
const MOST_READ_ALONE = 1000;
