import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { applyFixes } from '../checking/apply-fixes.ts';
import type { Diagnostic, Fix } from '../checking/diagnostic.ts';
import type { ReadResult } from './read-archive.ts';
import { storedText } from './stored-fix.ts';
import { writeWhole } from './write-file.ts';

/** What fixing did. */
export interface Fixed {
  /** How many fixes were made, and in which files. */
  fixes: number;
  files: string[];
  /** Files that changed after they were checked, and were left alone. */
  changed: string[];
}

/**
 * Makes the fixes of diagnostics in the files of `content`, each file whole or not at all. Of fixes that touch the same
 * characters the first is made; the next check tells whether the others are still needed.
 */
export async function fixFiles(
  content: string,
  diagnostics: readonly Diagnostic[],
  read: ReadResult['bytes'],
): Promise<Fixed> {
  const byFile = new Map<string, Fix[]>();
  for (const { file, fix } of diagnostics) if (fix) byFile.set(file, [...(byFile.get(file) ?? []), fix]);
  const fixed: Fixed = { fixes: 0, files: [], changed: [] };
  for (const [file, fixes] of byFile) {
    const full = path.join(content, file);
    const bytes = await readFile(full);
    const before = read.get(file);
    if (!before || !bytes.equals(before)) {
      fixed.changed.push(file);
      continue;
    }
    const { text, made } = applyFixes(storedText(bytes), fixes);
    await writeWhole(full, text, true);
    fixed.fixes += made.length;
    fixed.files.push(file);
  }
  return fixed;
}
