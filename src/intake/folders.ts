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

/**
 * Says why nothing can be built into the output folder: Astro takes one beside the project whose name begins with the
 * project's own (`archive` and `archive-site`) for one within it. Undefined where something can.
 */
export function outFault({ out }: Pick<Folders, 'out'>, root: string = process.cwd()): string | undefined {
  const isMistaken = out !== root && out.startsWith(root) && !out.startsWith(root + path.sep);
  if (!isMistaken) return undefined;
  const name = path.basename(root);
  return `PRESSMARK_OUT: cannot build into ${out}, whose path begins with that of the project (${name}) but lies beside it. Choose a name that begins otherwise: PRESSMARK_OUT=../site-of-${name}`;
}
