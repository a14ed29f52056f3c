import { readFileSync } from 'node:fs';
import { BANDS } from '../archive/min-hash.ts';
import type { ComparedText } from '../archive/near-duplicates.ts';
import { writeCache } from './write-cache.ts';

/** What reports are looked up by, so that a few can be compared with all of them while none of these is read. */
export interface KeptBands {
  /** The reports that are compared; `bands` holds as many numbers for each as a text has bands. */
  files: readonly string[];
  bands: Int32Array;
  /** Reports too short to be compared. */
  short: readonly string[];
}

/** Keeps the bands of reports; undefined stands for a text too short to be compared. */
export function keepBands(
  file: string,
  version: string,
  reports: Iterable<readonly [file: string, compared: ComparedText | undefined]>,
): void {
  const files: string[] = [];
  const short: string[] = [];
  const bands: Uint8Array[] = [];
  for (const [name, compared] of reports) {
    if (!compared) short.push(name);
    else {
      files.push(name);
      bands.push(new Uint8Array(compared.bands.buffer, compared.bands.byteOffset, compared.bands.byteLength));
    }
  }
  writeCache(file, Buffer.concat([Buffer.from(`${JSON.stringify({ version, files, short })}\n`), ...bands]));
}

/** The bands kept by the same version of the code; undefined where there are none. */
export function keptBands(file: string, version: string): KeptBands | undefined {
  try {
    const content = readFileSync(file);
    const start = content.indexOf('\n') + 1;
    const head = JSON.parse(content.toString('utf8', 0, start)) as Omit<KeptBands, 'bands'> & { version: string };
    // Copied: numbers of four bytes must begin at a multiple of four.
    const bands = new Int32Array(new Uint8Array(content.subarray(start)).buffer);
    return head.version === version && bands.length === head.files.length * BANDS ? { ...head, bands } : undefined;
  } catch {
    return undefined;
  }
}
