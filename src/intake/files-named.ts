import { statSync } from 'node:fs';
import path from 'node:path';
import { walk } from './walk.ts';

/** Files and folders that a person named on the command line. */
export interface NamedFiles {
  /** Whether a file of the content folder is among them; every file where none was named. */
  includes: (file: string) => boolean;
  /** How many files that is. */
  count: number;
  /** What is wrong with the names, one sentence each. */
  faults: string[];
}

/** Reads names relative to the working directory; each must exist and lie in the content folder. */
export function filesNamed(names: readonly string[], content: string): NamedFiles {
  if (names.length === 0) return { includes: () => true, count: 0, faults: [] };
  const files = new Set<string>();
  const faults: string[] = [];
  for (const name of names) {
    const absolute = path.resolve(name);
    const inner = path.relative(content, absolute).replaceAll(path.sep, '/');
    const stat = statSync(absolute, { throwIfNoEntry: false });
    if (!stat) faults.push(`${name} must be a file or folder that exists. Look for a slip in its name.`);
    else if (inner.startsWith('..') || path.isAbsolute(inner))
      faults.push(`${name} must lie in the content folder, ${content}. PRESSMARK_CONTENT names another.`);
    else if (stat.isDirectory())
      for (const { file } of walk(absolute)) files.add(inner === '' ? file : `${inner}/${file}`);
    else files.add(inner);
  }
  return { includes: (file) => files.has(file), count: files.size, faults };
}
