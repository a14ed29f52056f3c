import type { Fix } from './diagnostic.ts';
import type { Position } from './lines.ts';
import type { SourceText } from './source-text.ts';
import type { KeyPath } from './yaml-text.ts';

/**
 * Where values stand, kept with a file so that faults found across files have a position: JSON of an object whose keys
 * are paths joined with dots (`places.0`) and whose values are line, column, end line, end column, and the offsets of both. It is read only
 * where there is a fault, since reading it for every file of a large archive takes longer than everything else.
 */
export type Marks = string;

/** Marks of nothing. */
export const NO_MARKS: Marks = '{}';

/** Line, column, end line, end column, start, end. */
type Mark = readonly [number, number, number, number, number, number];

/** The position marked at `path`, if any. */
export function markAt(marks: Marks, path: string): Position | undefined {
  const mark = (JSON.parse(marks) as Record<string, Mark>)[path];
  if (!mark) return undefined;
  const [line, column, endLine, endColumn] = mark;
  return { line, column, endLine, endColumn };
}

/** The change that puts `text` in the place of the value marked at `path`; undefined where there is no such mark. */
export function fixAtMark(marks: Marks, path: string, text: string): Fix | undefined {
  const mark = (JSON.parse(marks) as Record<string, Mark>)[path];
  return mark && { start: mark[4], end: mark[5], text };
}

/** Marks of every single value under `keys`. */
export function marksOf(source: SourceText, value: Readonly<Record<string, unknown>>, keys: readonly string[]): Marks {
  const marks: Record<string, Mark> = {};
  const mark = (path: KeyPath, inner: unknown): void => {
    const at = source.yaml?.at(path);
    if (at) {
      const { line, column, endLine, endColumn } = source.lines.position(at);
      marks[path.join('.')] = [line, column, endLine, endColumn, ...at];
    }
    if (typeof inner === 'object' && inner !== null)
      for (const [step, item] of Object.entries(inner))
        mark([...path, Array.isArray(inner) ? Number(step) : step], item);
  };
  for (const key of keys) if (value[key] !== undefined) mark([key], value[key]);
  return JSON.stringify(marks);
}
