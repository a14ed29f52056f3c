import type { Diagnostic } from './diagnostic.ts';
import { FILE_START } from './lines.ts';
import { markAt, type Marks } from './marks.ts';

/** A diagnostic that does not yet say where. */
export type Unplaced = Omit<Diagnostic, 'file' | 'line' | 'column' | 'endLine' | 'endColumn'>;

/** A diagnostic at the marked value `path` of a file, or at its beginning where it has no such mark. */
export function atMark(
  { file, marks }: { file: string; marks: Marks },
  path: string,
  diagnostic: Unplaced,
): Diagnostic {
  return { file, ...(markAt(marks, path) ?? FILE_START), ...diagnostic };
}

/** A diagnostic of a file as a whole. */
export function atStart(file: string, diagnostic: Unplaced): Diagnostic {
  return { file, ...FILE_START, ...diagnostic };
}
