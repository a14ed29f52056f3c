import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../checking/diagnostic.ts';
import { FILE_START } from '../checking/lines.ts';
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
  for (const entry of found) {
    const { file, bytes } = entry;
    const name = (rule: string, message: string, details: Partial<Diagnostic> = {}): void => {
      diagnostics.push({ file, ...FILE_START, severity: 'error', rule, message, ...details });
    };
    // A file that is no content has no address to lose.
    const severity = check === 'on' ? 'error' : 'warning';
    const what = classify(entry);
    if (entry.kind === 'locked')
      name('file/unreadable', 'a folder must be readable. Change its permissions, or take it out');
    else if (what.kind === 'link')
      name(
        'file/symbolic-link',
        'the content folder must hold files, not symbolic links. Put the file itself in its place, or take the link out',
        { severity },
      );
    else if (what.kind === 'stray')
      name('file/does-not-belong', what.message, {
        severity,
        found: file,
        ...(what.suggestion === undefined ? {} : { suggestion: what.suggestion }),
      });
    else if (what.kind !== 'ignored') {
      if (bytes > limits.fileBytes)
        name(
          'file/size',
          `a file must be at most ${limits.fileBytes.toLocaleString('en')} bytes. Divide it, or raise limits.fileBytes in src/site.ts`,
          { found: `${bytes.toLocaleString('en')} bytes` },
        );
      else {
        try {
          tasks.push({ file, kind: what.kind, bytes: readFileSync(path.join(content, file)) });
        } catch (error) {
          name('file/unreadable', 'a file must be readable. Change its permissions or its name, or take it out', {
            found: (error as NodeJS.ErrnoException).code ?? String(error),
          });
        }
      }
    }
  }
  return { diagnostics, tasks };
}
