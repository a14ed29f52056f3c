import { oneLine } from './one-line.ts';

/** With what a cell may not begin, since spreadsheets take it for a formula (OWASP, CSV Injection); wide forms as well. */
const FORMULA = /^[=+\-@＝＋－＠]/;

/**
 * A table as CSV (RFC 4180): every cell in quotes, lines ended with CR and LF, a byte order mark in front, by which
 * spreadsheets know it for UTF-8. A cell is one line; one that would be a formula gets an apostrophe in front.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(text: string): string {
  const line = oneLine(text);
  return `"${(FORMULA.test(line) ? `'${line}` : line).replaceAll('"', '""')}"`;
}
