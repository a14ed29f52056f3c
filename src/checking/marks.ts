import type { Position } from './lines.ts';
import type { SourceText } from './source-text.ts';
import type { KeyPath } from './yaml-text.ts';

/**
 * Where values stand, kept with a file so that faults found across files have a position: JSON of an object whose keys
 * are paths joined with dots (`places.0`) and whose values are line, column, end line and end column. It is read only
 * where there is a fault, since reading it for every file of a large archive takes longer than everything else.
 */
export type Marks = string;

/** Marks of nothing. */
export const NO_MARKS: Marks = '{}';

/** The position marked at `path`, if any. */
export function markAt(marks: Marks, path: string): Position | undefined {
  const mark = (JSON.parse(marks) as Record<string, [number, number, number, number]>)[path];
  if (!mark) return undefined;
  const [line, column, endLine, endColumn] = mark;
  return { line, column, endLine, endColumn };
}

/** Marks of every single value under `keys`. */
export function marksOf(source: SourceText, value: Readonly<Record<string, unknown>>, keys: readonly string[]): Marks {
  const marks: Record<string, readonly [number, number, number, number]> = {};
  const mark = (path: KeyPath, inner: unknown): void => {
    const at = source.yaml?.at(path);
    if (at) {
      const { line, column, endLine, endColumn } = source.lines.position(at);
      marks[path.join('.')] = [line, column, endLine, endColumn];
    }
    if (typeof inner === 'object' && inner !== null)
      for (const [step, item] of Object.entries(inner))
        mark([...path, Array.isArray(inner) ? Number(step) : step], item);
  };
  for (const key of keys) if (value[key] !== undefined) mark([key], value[key]);
  return JSON.stringify(marks);
}
