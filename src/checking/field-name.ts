import type { KeyPath } from './yaml-text.ts';

/** A field in words: `date`, `item 2 of places`, `date in item 1 of notes`. */
export function fieldName(path: KeyPath): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  const before = path.slice(0, -1);
  if (typeof last === 'number') return `item ${last + 1} of ${before.length === 0 ? 'the list' : fieldName(before)}`;
  return before.length === 0 ? last : `${last} in ${fieldName(before)}`;
}
