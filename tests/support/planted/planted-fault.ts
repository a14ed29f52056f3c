import type { Random } from '../../../src/synthetic/random.ts';

/** A file with one fault in it, and what the checker must make of it. */
export interface Planted {
  file: string;
  text: string;
  /** Where the fault begins: an offset in `text`. */
  at: number;
  rule: string;
  /** What must be suggested, where something must. */
  suggestion?: string;
  /** Whether a word has one or two wrong letters: these are counted by themselves. */
  misspelt?: boolean;
  /** The text that a fix must give; left out where a person must decide, and no fix may be offered. */
  mended?: string;
  /** Whether there need be no fix, since a person may decide; what fix there is must give `mended` all the same. */
  needNotMend?: boolean;
}

/** Plants one kind of fault in a good report. */
export type Plant = (random: Random, good: { file: string; text: string }) => Planted;

/** Where the value of `key` begins and ends in a file, and its whole line with the line feed. */
export function valueOf(
  text: string,
  key: string,
): { start: number; end: number; value: string; line: string; lineStart: number } {
  const found = new RegExp(`^(${key}:) ?(.*)\\n`, 'm').exec(text);
  if (!found) throw new Error(`There is no ${key} in:\n${text}`);
  const [line, name = '', value = ''] = found;
  const end = found.index + line.length - 1;
  return { start: end - value.length || found.index + name.length, end, value, line, lineStart: found.index };
}

/** The text with another value for `key`; `at` is where it begins. */
export function withValue(text: string, key: string, value: string): { text: string; at: number } {
  const { start, end } = valueOf(text, key);
  return { text: text.slice(0, start) + value + text.slice(end), at: start };
}

/** The text with another name for `key`; `at` is where it begins. */
export function withKey(text: string, key: string, name: string): { text: string; at: number } {
  const { lineStart } = valueOf(text, key);
  return { text: text.slice(0, lineStart) + name + text.slice(lineStart + key.length), at: lineStart };
}

/** The text with one thing in the place of another; `at` is where it begins. Throws where it does not stand. */
export function withInstead(text: string, old: string, now: string): { text: string; at: number } {
  const at = text.indexOf(old);
  if (at === -1) throw new Error(`“${old}” does not stand in:\n${text}`);
  return { text: text.slice(0, at) + now + text.slice(at + old.length), at };
}
