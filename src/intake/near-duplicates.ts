import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { BANDS } from '../archive/min-hash.ts';
import type { ComparedText } from '../archive/near-duplicates.ts';
import type { Diagnostic } from '../checking/diagnostic.ts';
import {
  comparedReport,
  nearDuplicateTexts,
  type NearDuplicateOptions,
  type ReportText,
} from '../checking/rules/near-duplicates.ts';
import { decode } from './decode.ts';
import { FileCache } from './file-cache.ts';
import type { FileTask } from './process-file.ts';

/** A report's file with the key that its results are kept under. */
export interface KeyedTask {
  task: FileTask;
  key: string;
}

/** Compares the texts of reports. What is compared is kept in the cache, so that only new texts are read again. */
export function nearDuplicatesOf(
  tasks: readonly KeyedTask[],
  cacheFolder: string,
  options: NearDuplicateOptions,
): Diagnostic[] {
  const cache = new FileCache<string>(path.join(cacheFolder, 'near-duplicates'), version());
  const reports: ReportText[] = [];
  for (const { task, key } of tasks) {
    if (task.kind !== 'article') continue;
    const text = (): string => decode(task.bytes).text;
    const kept = cache.get(key);
    const compared = kept === undefined ? comparedReport(text()) : read(kept);
    if (kept === undefined) cache.set(key, compared ? written(compared) : TOO_SHORT);
    if (compared) reports.push({ ...compared, file: task.file, text });
  }
  cache.save();
  return [...nearDuplicateTexts(reports, options)];
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
  '../checking/rules/near-duplicates.ts',
  './decode.ts',
];

function version(): string {
  const hash = createHash('sha256');
  for (const file of CODE) hash.update(readFileSync(new URL(file, import.meta.url)));
  return hash.digest('base64url');
}
