import type { Diagnostic } from '../diagnostic.ts';
import { printable } from './printable.ts';

/** The widest part of a line that a frame shows, and how much of it stands before the fault. */
const WIDTH = 100;
const BEFORE = 40;

/** The line of a fault with the line before it and carets below, as lines of text; `lines` are those of the file. */
export function frame({ line, column, endLine, endColumn }: Diagnostic, lines: readonly string[]): string[] {
  const text = lines[line - 1];
  if (text === undefined || (text === '' && line > 1 && lines.length === line)) return [];
  const gutter = String(line).length;
  const from = column - 1 > WIDTH - BEFORE && text.length > WIDTH ? column - 1 - BEFORE : 0;
  const cut = (whole: string): string =>
    `${from > 0 ? '…' : ''}${printable(whole.slice(from, from + WIDTH))}${whole.length > from + WIDTH ? '…' : ''}`;
  const end = endLine === line ? Math.max(endColumn - 1, column) : text.length;
  const space = printable(text.slice(from, column - 1)).length + (from > 0 ? 1 : 0);
  const carets = Math.max(1, printable(text.slice(column - 1, Math.min(end, from + WIDTH))).length);
  const before = lines[line - 2];
  return [
    ...(before === undefined
      ? []
      : [
          `  ${String(line - 1).padStart(gutter)} | ${printable(before.slice(0, WIDTH))}${before.length > WIDTH ? '…' : ''}`,
        ]),
    `> ${line} | ${cut(text)}`,
    `  ${' '.repeat(gutter)} | ${' '.repeat(space)}${'^'.repeat(carets)}`,
  ].map((row) => row.trimEnd());
}
