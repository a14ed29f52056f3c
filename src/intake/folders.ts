import { createHash } from 'node:crypto';
import path from 'node:path';

/** The folders a command works on; all absolute. */
export interface Folders {
  content: string;
  out: string;
  /** Kept between builds, one for each content folder. */
  cache: string;
}

/** Reads `PRESSMARK_CONTENT` and `PRESSMARK_OUT`; relative paths start at the working directory, the project's root. */
export function foldersFrom(env: Readonly<Record<string, string | undefined>>, root: string = process.cwd()): Folders {
  const content = path.resolve(root, env['PRESSMARK_CONTENT'] || 'content');
  const out = path.resolve(root, env['PRESSMARK_OUT'] || 'dist');
  const key = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return { content, out, cache: path.resolve(root, '.cache', key) };
}
