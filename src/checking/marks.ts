import type { SourceText } from './source-text.ts';
import type { KeyPath } from './yaml-text.ts';

/**
 * Where values stand, by their path joined with dots (`places.0`), as line, column, end line and end column:
 * kept with a file so that faults found across files have a position.
 */
export type Marks = Readonly<Record<string, readonly [number, number, number, number]>>;

/** Marks of every single value under `keys`. */
export function marksOf(source: SourceText, value: Readonly<Record<string, unknown>>, keys: readonly string[]): Marks {
  const marks: Record<string, readonly [number, number, number, number]> = {};
  const mark = (path: KeyPath, inner: unknown): void => {
    const at = source.yaml?.at(path);
    if (at) {
      const { line, column, endLine, endColumn } = source.lines.position(at);
      marks[path.join('.')] = [line, column, endLine, endColumn];
    }
    if (typeof inner === 'object' && inner !== null) for (const [step, item] of Object.entries(inner)) mark([...path, Array.isArray(inner) ? Number(step) : step], item);
  };
  for (const key of keys) if (value[key] !== undefined) mark([key], value[key]);
  return marks;
}
