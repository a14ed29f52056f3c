import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../checking/diagnostic.ts';
import {
  bandsOfReport,
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

/** Compares the texts of reports. What they are looked up by is kept in the cache, so that only new texts are read again. */
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
    let kept = cache.get(key);
    if (kept === undefined) cache.set(key, (kept = written(bandsOfReport(text()))));
    if (kept !== TOO_SHORT) reports.push({ file: task.file, bands: read(kept), text });
  }
  cache.save();
  return [...nearDuplicateTexts(reports, options)];
}

const TOO_SHORT = '';

function written(bands: Uint32Array | undefined): string {
  return bands ? Buffer.from(bands.buffer, bands.byteOffset, bands.byteLength).toString('base64') : TOO_SHORT;
}

function read(kept: string): Uint32Array {
  // Copied: a buffer from the pool need not begin at a multiple of four.
  return new Uint32Array(Uint8Array.from(Buffer.from(kept, 'base64')).buffer);
}

/** The code that the bands depend on. */
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
