import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { CheckMode } from '../../../src/intake/check-mode.ts';
import { foldersFrom, type Folders } from '../../../src/intake/folders.ts';
import { readArchive, type ReadResult } from '../../../src/intake/read-archive.ts';
import { settingsSchema, type Settings } from '../../../src/schemas/settings.ts';
import { line } from '../checking/checked.ts';

export const SETTINGS: Settings = settingsSchema.parse({ name: 'Test', address: 'https://archive.example' });

/** A content folder for one test, gone after it, with the files given: path within the folder → content. */
export function contentFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): Folders {
  const root = mkdtempSync(path.join(tmpdir(), 'pressmark-'));
  const folders = { content: path.join(root, 'content'), out: path.join(root, 'out'), cache: path.join(root, 'cache') };
  // What a command started on it keeps, too.
  const kept = foldersFrom({ PRESSMARK_CONTENT: folders.content }).cache;
  onTestFinished(() => {
    for (const folder of [root, kept]) rmSync(folder, { recursive: true, force: true });
  });
  for (const [file, content] of Object.entries(files)) put(folders, file, content);
  return folders;
}

/** Writes one file into a content folder. */
export function put({ content }: Folders, file: string, text: string | Uint8Array): void {
  const full = path.join(content, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
}

/** Reads a content folder with the default settings. */
export function read(
  folders: Folders,
  check: CheckMode = 'on',
  settings: Settings = SETTINGS,
  patience = 30_000,
): Promise<ReadResult> {
  return readArchive({ folders, settings, check, patience });
}

/** Diagnostics as the reporter prints them, file first. */
export function told({ diagnostics }: ReadResult): string[] {
  return diagnostics.map((diagnostic) => `${diagnostic.file} ${line(diagnostic)}`);
}
