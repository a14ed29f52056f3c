import type { Diagnostic } from './diagnostic.ts';
import { FILE_START } from './lines.ts';
import { markAt, type Marks } from './marks.ts';

/** A diagnostic at the marked value `path` of a file, or at its beginning where it has no such mark. */
export function atMark(
  { file, marks }: { file: string; marks: Marks },
  path: string,
  diagnostic: Omit<Diagnostic, 'file' | 'line' | 'column' | 'endLine' | 'endColumn'>,
): Diagnostic {
  return { file, ...(markAt(marks, path) ?? FILE_START), ...diagnostic };
}
