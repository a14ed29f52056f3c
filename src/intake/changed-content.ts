import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { changedFiles, type Changes } from './changed-files.ts';

/** Why the changed files cannot be told, in a sentence that says what to do. */
export class NotTold extends Error {}

/**
 * The files of a content folder that differ from where its branch left `since` (a branch, tag or commit), deleted ones
 * left out; paths within the folder. Throws {@link NotTold}.
 */
export function changedContent(since: string, content: string): Set<string> {
  if (!existsSync(content)) return new Set();
  const { root, files } = changes(since, content);
  const folder = path.relative(realpathSync(root), realpathSync(content)).replaceAll(path.sep, '/');
  const prefix = folder === '' ? '' : `${folder}/`;
  return new Set(
    files.flatMap(({ path: file, deleted }) =>
      deleted || !file.startsWith(prefix) ? [] : [file.slice(prefix.length)],
    ),
  );
}

function changes(since: string, content: string): Changes {
  try {
    return changedFiles(since, content);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (/could not be started/.test(message))
      throw new NotTold('--since needs git to tell what has changed. Install git, or name the files instead.');
    if (/not a git repository/.test(message))
      throw new NotTold(
        `--since needs a content folder that git keeps, and ${content} is in no repository. Name the files instead.`,
      );
    if (/dubious ownership/.test(message)) throw new NotTold(message);
    throw new NotTold(
      `--since must be a branch, tag or commit that shares its history with this one. Found "${since}". In a shallow clone, fetch more of it first.`,
    );
  }
}
