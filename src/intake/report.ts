import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../checking/diagnostic.ts';
import { textReport } from '../checking/reporters/text.ts';
import { decode } from './decode.ts';
import type { Folders } from './folders.ts';

/** Shows a path within the content folder from the working directory, or from another folder. */
export function shownFrom(content: string, from: string = process.cwd()): (file: string) => string {
  const folder = path.relative(from, content).replaceAll(path.sep, '/');
  return (file) => (folder === '' ? file : `${folder}/${file}`);
}

/** The diagnostics of a content folder as plain text; paths are shown from the working directory, frames come from the disk. */
export function reportOf(diagnostics: readonly Diagnostic[], { content }: Folders, files: number): string {
  let last: { file: string; lines: readonly string[] | undefined } | undefined;
  return textReport(diagnostics, {
    files,
    shown: shownFrom(content),
    linesOf: (file) => {
      if (last?.file !== file) last = { file, lines: linesOf(path.join(content, file)) };
      return last.lines;
    },
  });
}

// Faults of a file as a whole (a link, a size, an encoding) have no line to show.
const LARGEST_SHOWN = 4_000_000;

function linesOf(file: string): string[] | undefined {
  try {
    const found = lstatSync(file);
    if (!found.isFile() || found.size > LARGEST_SHOWN) return undefined;
    const bytes = readFileSync(file);
    const decoded = decode(bytes);
    return 'encoding' in decoded ? undefined : decoded.text.split('\n');
  } catch {
    return undefined;
  }
}
