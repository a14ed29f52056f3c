import type { Diagnostic } from './diagnostic.ts';
import { FILE_START } from './lines.ts';
import type { Marks } from './marks.ts';

/** A diagnostic at the marked value `path` of a file, or at its beginning where it has no such mark. */
export function atMark(
  { file, marks }: { file: string; marks: Marks },
  path: string,
  diagnostic: Omit<Diagnostic, 'file' | 'line' | 'column' | 'endLine' | 'endColumn'>,
): Diagnostic {
  const mark = marks[path];
  if (!mark) return { file, ...FILE_START, ...diagnostic };
  const [line, column, endLine, endColumn] = mark;
  return { file, line, column, endLine, endColumn, ...diagnostic };
}
