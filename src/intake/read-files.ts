import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../checking/diagnostic.ts';
import { doesNotBelong } from '../checking/rules/does-not-belong.ts';
import { tooLarge } from '../checking/rules/size.ts';
import { symbolicLink } from '../checking/rules/symbolic-link.ts';
import { unreadable } from '../checking/rules/unreadable.ts';
import type { Settings } from '../schemas/settings.ts';
import type { CheckMode } from './check-mode.ts';
import { classify } from './classify.ts';
import type { FileTask } from './process-file.ts';
import type { FoundFile } from './walk.ts';

/** The content files of a folder, and every other file as a fault. */
export interface ReadFiles {
  tasks: FileTask[];
  diagnostics: Diagnostic[];
}

/** Reads what is content and within its limit; names everything else. */
export function readFiles(
  found: readonly FoundFile[],
  content: string,
  { limits }: Settings,
  check: CheckMode,
): ReadFiles {
  const diagnostics: Diagnostic[] = [];
  const tasks: FileTask[] = [];
  // A file that is no content has no address to lose.
  const severity = check === 'on' ? 'error' : 'warning';
  for (const entry of found) {
    const { file, bytes } = entry;
    const what = classify(entry);
    if (entry.kind === 'locked') diagnostics.push(unreadable(file, 'folder'));
    else if (what.kind === 'link') diagnostics.push(symbolicLink(file, severity));
    else if (what.kind === 'stray') diagnostics.push(doesNotBelong(file, what, severity));
    else if (what.kind !== 'ignored') {
      const over = tooLarge(file, bytes, limits);
      if (over) diagnostics.push(over);
      else {
        try {
          tasks.push({ file, kind: what.kind, bytes: readFileSync(path.join(content, file)) });
        } catch (error) {
          diagnostics.push(unreadable(file, 'file', (error as NodeJS.ErrnoException).code ?? String(error)));
        }
      }
    }
  }
  return { diagnostics, tasks };
}
