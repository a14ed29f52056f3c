import type { Fix } from './diagnostic.ts';

/** The text after the fixes, and those that were made: of two that touch the same characters only the first is. */
export function applyFixes(text: string, fixes: readonly Fix[]): { text: string; made: Fix[] } {
  const made: Fix[] = [];
  let result = '';
  let done = 0;
  let insertedAt = -1;
  for (const fix of [...fixes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const inserts = fix.start === fix.end;
    if (fix.start < done || fix.end < fix.start || fix.end > text.length || (inserts && fix.start === insertedAt))
      continue;
    result += text.slice(done, fix.start) + fix.text;
    done = fix.end;
    if (inserts) insertedAt = fix.start;
    made.push(fix);
  }
  return { text: result + text.slice(done), made };
}
