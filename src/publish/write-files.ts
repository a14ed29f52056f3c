import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SyntheticFile } from '../synthetic/synthetic-report.ts';

/** Writes files into a folder, making the folders they lie in; existing files are replaced. */
export async function writeFiles(folder: string, files: Iterable<SyntheticFile>): Promise<void> {
  const made = new Set<string>();
  for (const file of files) {
    const target = path.join(folder, file.path);
    const parent = path.dirname(target);
    if (!made.has(parent)) await mkdir(parent, { recursive: true });
    made.add(parent);
    await writeFile(target, file.text);
  }
}
