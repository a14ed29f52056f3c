import { endOfLine } from './end-of-line.ts';
import type { Finding, Stretch } from './finding.ts';

type YamlFix = NonNullable<Finding['fix']>;

/** A line that begins with a key, or the end of the keys: where a value written on one line is over. */
const NEXT_KEY = /^(?:[A-Za-z][\w-]*:(?:[ \t]|$)|$)/;

/** Where a value on the line of `open` ends: before blanks at the line's end, and before a remark behind a bracket. */
function valueEnd(text: string, open: number): number {
  const line = text.slice(open, endOfLine(text, open));
  return open + line.trimEnd().length;
}

/**
 * The closing quote or bracket at the end of the line, where that is certain: nothing else on the line may be one, no
 * remark follows, and the next line begins another key.
 */
export function closingFix(text: string, open: number): YamlFix | undefined {
  const mark = text[open] ?? '';
  const end = valueEnd(text, open);
  const value = text.slice(open + 1, end);
  const next = endOfLine(text, open) + 1;
  if (value.trim() === '' || / #/.test(value) || !NEXT_KEY.test(text.slice(next, endOfLine(text, next))))
    return undefined;
  if (mark === '"' || mark === "'") {
    if (/["'\\]/.test(mark === '"' ? value : value.replaceAll('"', ''))) return undefined;
    return { at: [end, end], text: mark };
  }
  if (/["'[\]{}]/.test(value) || value.trimEnd().endsWith(',')) return undefined;
  return mark === '[' ? { at: [end, end], text: ']' } : undefined;
}

/** Two spaces for every tab in front of the run of lines that begin so; their number keeps the nesting. */
export function tabFix(text: string, tab: number): YamlFix | undefined {
  const start = text.lastIndexOf('\n', tab - 1) + 1;
  // The first of the run mends them all.
  const before = text.slice(text.lastIndexOf('\n', start - 2) + 1, Math.max(0, start - 1));
  if (start > 0 && /^[ ]*\t/.test(before)) return undefined;
  let end = start;
  while (end < text.length && /^[ ]*\t/.test(text.slice(end, endOfLine(text, end)))) end = endOfLine(text, end) + 1;
  const run = text.slice(start, Math.max(start, end - 1));
  return {
    at: [start, start + run.length],
    text: run.replace(/^[ \t]+/gm, (blank) => blank.replaceAll('\t', '  ')),
  };
}

/** The second of two equal keys with its line, where the first says the same on one line. */
export function repeatedKeyFix(text: string, [begin, end]: Stretch): YamlFix | undefined {
  const start = text.lastIndexOf('\n', begin - 1) + 1;
  if (text.slice(start, begin).trim() !== '') return undefined;
  const next = Math.min(text.length, endOfLine(text, begin) + 1);
  const line = text.slice(start, endOfLine(text, begin)).trimEnd();
  const follows = text.slice(next, endOfLine(text, next));
  if (/^(?:[ \t]+\S|- )/.test(follows)) return undefined;
  const lines = text
    .slice(0, start)
    .split('\n')
    .map((other) => other.trimEnd());
  const first = lines.findLastIndex((other) => other.startsWith(`${text.slice(start, end)}:`));
  if (first === -1 || lines[first] !== line || /^(?:[ \t]+\S|- )/.test(lines[first + 1] ?? '')) return undefined;
  return { at: [start, next], text: '' };
}
