import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { BANDS } from '../archive/min-hash.ts';
import { likelyNear, type ComparedText } from '../archive/near-duplicates.ts';
import type { ArticleRecord, NearReport } from '../archive/records.ts';
import type { Diagnostic } from '../checking/diagnostic.ts';
import {
  comparedReport,
  nearDuplicateTexts,
  nearReports,
  type NearDuplicateOptions,
  type NearReports,
  type ReportText,
} from '../checking/rules/near-duplicate.ts';
import { decode } from './decode.ts';
import { FileCache } from './file-cache.ts';
import { keepBands, keptBands } from './kept-bands.ts';
import type { FileTask } from './process-file.ts';

/** A report's file with the key that its results are kept under. */
export interface KeyedTask {
  task: FileTask;
  key: string;
  /** What its text is compared by, where that was made already. */
  compared?: ComparedText | undefined;
}

/** Compares the texts of reports and tells of those that are nearly the same. */
export function nearDuplicatesOf(
  tasks: readonly KeyedTask[],
  cacheFolder: string,
  options: NearDuplicateOptions,
): Diagnostic[] {
  const byFile = new Map(tasks.map(({ task }) => [task.file, task]));
  const textOf = (file: string): string => decode(byFile.get(file)?.bytes ?? new Uint8Array()).text;
  return [...nearDuplicateTexts(nearPairsOf(tasks, cacheFolder, options.wanted), textOf, options)];
}

/**
 * The pairs of reports, at least one of each wanted, whose texts are nearly the same. Kept in the cache: the pairs found,
 * for as long as no file changes, and what is compared, so that only new texts are read again.
 */
export function nearPairsOf(
  tasks: readonly KeyedTask[],
  cacheFolder: string,
  wanted: (file: string) => boolean,
): readonly NearReports[] {
  const articles = tasks.filter(({ task }) => task.kind === 'article');
  const whole = createHash('sha256');
  for (const { key } of articles) whole.update(key);
  const key = whole.digest('base64url');
  const cache = new FileCache<NearReports[]>(path.join(cacheFolder, 'near-pairs'), version());
  const known = cache.get(key);
  if (known && keptBands(bandsFile(cacheFolder), version())) return known;
  const pairs = nearReports(comparedReports(articles, cacheFolder), wanted);
  // The pairs of some files are no use to those who ask about others.
  if (articles.every(({ task }) => wanted(task.file))) {
    cache.set(key, pairs);
    cache.save();
  }
  return pairs;
}

/** The same reports, each with the others that have nearly its text. */
export function withNear(articles: readonly ArticleRecord[], pairs: readonly NearReports[]): ArticleRecord[] {
  const ids = new Map(articles.map(({ file, id }) => [file, id]));
  const near = new Map<string, NearReport[]>();
  const add = (file: string, other: string, similarity: number): void => {
    const id = ids.get(other);
    if (id !== undefined) near.set(file, [...(near.get(file) ?? []), { id, similarity }]);
  };
  for (const [file, other, similarity] of pairs) {
    add(file, other, similarity);
    add(other, file, similarity);
  }
  return articles.map((article) => {
    const found = near.get(article.file);
    return found ? { ...article, near: found } : article;
  });
}

function comparedReports(articles: readonly KeyedTask[], cacheFolder: string): ReportText[] {
  // What is compared by its key; nothing where a text is too short.
  const cache = new FileCache<string>(path.join(cacheFolder, 'near-duplicates'), version());
  const compared = new Map<string, ComparedText | undefined>();
  for (const { task, key, compared: made } of articles) {
    const kept = cache.get(key);
    const text = kept === undefined ? (made ?? comparedReport(decode(task.bytes).text)) : read(kept);
    if (kept === undefined) cache.set(key, text ? written(text) : TOO_SHORT);
    compared.set(task.file, text);
  }
  cache.save();
  keepBands(bandsFile(cacheFolder), version(), compared);
  return [...compared].flatMap(([file, text]) => (text ? [{ ...text, file }] : []));
}

const bandsFile = (cacheFolder: string): string => path.join(cacheFolder, 'near-bands');

/**
 * Compares a few reports with what earlier checks kept of all `others`, which are not read again but for those that may
 * be near (`textOf`), so that what is told of them is true now. Undefined where nothing is kept of one of them.
 */
export function nearDuplicatesOfFew(
  few: readonly FileTask[],
  others: ReadonlySet<string>,
  textOf: (file: string) => string,
  cacheFolder: string,
  options: NearDuplicateOptions,
): Diagnostic[] | undefined {
  const own = few.flatMap(({ file, kind }) => (kind === 'article' ? reportOf(file, textOf(file)) : []));
  if (own.length === 0) return [];
  const kept = keptBands(bandsFile(cacheFolder), version());
  if (!kept) return undefined;
  const known = new Set([...kept.files, ...kept.short]);
  for (const file of others) if (!known.has(file)) return undefined;
  const now = likelyNear(own, kept.bands).flatMap((index) => {
    const file = kept.files[index] ?? '';
    return others.has(file) ? reportOf(file, textOf(file)) : [];
  });
  const wanted = new Set(few.map(({ file }) => file));
  const pairs = nearReports([...own, ...now], (file) => wanted.has(file));
  return [...nearDuplicateTexts(pairs, textOf, options)];
}

function reportOf(file: string, text: string): ReportText[] {
  const compared = comparedReport(text);
  return compared ? [{ ...compared, file }] : [];
}

const TOO_SHORT = '';

/** Bands, then shingles: numbers of 32 bits, in base64. */
function written({ bands, shingles }: ComparedText): string {
  return Buffer.concat([bytesOf(bands), bytesOf(shingles)]).toString('base64');
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Int32Array | Uint32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

function read(kept: string): ComparedText | undefined {
  if (kept === TOO_SHORT) return undefined;
  // Copied: a piece of Node's pool need not begin at a multiple of four.
  const { buffer } = new Uint8Array(Buffer.from(kept, 'base64'));
  return { bands: new Int32Array(buffer, 0, BANDS), shingles: new Uint32Array(buffer, BANDS * 4) };
}

/** The code that what is kept depends on. */
const CODE = [
  '../query/tokens.ts',
  '../archive/fold.ts',
  '../archive/fixity.ts',
  '../archive/shingles.ts',
  '../archive/min-hash.ts',
  '../archive/near-duplicates.ts',
  '../checking/rules/near-duplicate.ts',
  './decode.ts',
  './near-duplicates.ts',
  './kept-bands.ts',
];

function version(): string {
  const hash = createHash('sha256');
  for (const file of CODE) hash.update(readFileSync(new URL(file, import.meta.url)));
  return hash.digest('base64url');
}
