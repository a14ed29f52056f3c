import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { FileSettings } from './process-file.ts';

/** The rooms whose code decides what becomes of a file, and the versions of the packages they use. */
const ROOMS = ['schemas', 'words', 'archive', 'markdown', 'checking', 'intake'];

/** What a file's result depends on beside the file: the code, the packages and the settings, as one digest. */
export function pipelineVersion(settings: FileSettings): string {
  const { language, limits, extra, unresolvedNames, check } = settings;
  const hash = createHash('sha256').update(JSON.stringify({ language, limits, extra, unresolvedNames, check }));
  const source = new URL('../', import.meta.url);
  for (const room of ROOMS) {
    const folder = new URL(`${room}/`, source);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .sort();
    for (const file of files) hash.update(file).update(readFileSync(new URL(file.replaceAll('\\', '/'), folder)));
  }
  try {
    hash.update(readFileSync(new URL('../package-lock.json', source)));
  } catch {
    // Without a lock file the code alone tells versions apart.
  }
  return hash.digest('base64url');
}
