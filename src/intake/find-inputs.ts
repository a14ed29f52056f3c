import { statSync } from 'node:fs';
import path from 'node:path';
import { walk } from './walk.ts';

/** Something to import: a file, or standard input, which has none. */
export interface FoundInput {
  /** As a person would name it. */
  name: string;
  file: string | undefined;
  /** Whether it was found in a folder, and not named itself. */
  within: boolean;
}

/** The files that names lead to: a file is itself, a folder all that lies in it, `-` standard input. Links are not followed. */
export function findInputs(names: readonly string[]): FoundInput[] {
  return names.flatMap((name): FoundInput[] => {
    if (name === '-') return [{ name: 'standard input', file: undefined, within: false }];
    if (!statSync(name, { throwIfNoEntry: false })?.isDirectory()) return [{ name, file: name, within: false }];
    const files = walk(name).filter(({ file, kind }) => kind === 'file' && !/(?:^|\/)(?:\.|node_modules\/)/.test(file));
    // An empty folder is named itself, so that opening it says so.
    if (files.length === 0) return [{ name, file: name, within: false }];
    return files.map(({ file }) => ({
      name: path.posix.join(name.replaceAll(path.sep, '/'), file),
      file: path.join(name, file),
      within: true,
    }));
  });
}
