import { error, type Finding } from './finding.ts';
import type { Limits } from './frontmatter-limits.ts';

/**
 * Whether a text asks more of the Markdown parser than allowed, told from its raw lines before any parser sees it:
 * quotes, lists, brackets and emphasis that nest, cells of tables, footnotes. The first of each kind is reported.
 */
export function bodyLimits(body: string, offset: number, limits: Limits): Finding[] {
  const lines = body.split('\n');
  return [
    blockNesting(lines, offset, limits),
    inlineNesting(body, offset, limits),
    tableCells(lines, offset, limits),
    footnotes(body, offset, limits),
  ].filter((finding) => finding !== undefined);
}

const PREFIX = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*[ \t]*/;
const MARKERS = />|[-+*]|\d+[.)]/g;

/** Containers open at once: markers on one line, and lists that stay open because a line is indented under them. */
function blockNesting(lines: readonly string[], offset: number, { nesting }: Limits): Finding | undefined {
  const lists: number[] = [];
  let start = offset;
  for (const line of lines) {
    const prefix = PREFIX.exec(line)?.[0] ?? '';
    if (prefix.length > 0 || line !== '') {
      let quotes = 0;
      for (const marker of prefix.matchAll(MARKERS)) {
        if (marker[0] === '>') quotes++;
        else {
          while ((lists.at(-1) ?? -1) >= marker.index) lists.pop();
          lists.push(marker.index);
        }
        if (quotes + lists.length > nesting) {
          const at = start + marker.index;
          return error(
            'file/nesting',
            [at, at + 1],
            `quotes and lists must nest at most ${nesting} deep. Write them flatter, or put a backslash before the marks`,
          );
        }
      }
      if (!MARKERS_ANY.test(prefix) && line.trim() !== '')
        while (lists.length > 0 && (lists.at(-1) ?? 0) >= prefix.length) lists.pop();
    }
    start += line.length + 1;
  }
  return undefined;
}

const MARKERS_ANY = />|[-+*]|\d+[.)]/;

/** Brackets and emphasis opened and not yet closed within one paragraph. */
function inlineNesting(body: string, offset: number, { nesting }: Limits): Finding | undefined {
  let brackets = 0;
  let addresses = 0;
  let emphasis = 0;
  for (const { 0: mark, index } of body.matchAll(/\\.|\n[ \t]*\n|\[|\]\(?|\)|[*_~]+/gs)) {
    if (mark.startsWith('\n')) brackets = addresses = emphasis = 0;
    else if (mark === '[') brackets++;
    else if (mark === ')') addresses = Math.max(0, addresses - 1);
    else if (mark.startsWith(']')) {
      brackets = Math.max(0, brackets - 1);
      if (mark === '](') addresses++;
    } else if (/^[*_~]/.test(mark)) {
      const opens = /\S/.test(body[index + mark.length] ?? ' ');
      const closes = /\S/.test(body[index - 1] ?? ' ');
      if (closes && emphasis > 0) emphasis--;
      else if (opens) emphasis++;
    }
    if (Math.max(brackets, addresses, emphasis) > nesting) {
      const what = emphasis > nesting ? 'emphasis marks' : 'brackets';
      return error(
        'file/nesting',
        [offset + index, offset + index + 1],
        `${what} must nest at most ${nesting} deep in a paragraph. Close them, or put a backslash before each`,
      );
    }
  }
  return undefined;
}

const DELIMITER_ROW = /^[\s>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** Cells of all tables; a short row is filled up to the width of its table, so that cells are rows times columns. */
function tableCells(lines: readonly string[], offset: number, limits: Limits): Finding | undefined {
  let cells = 0;
  let columns = 0;
  let start = offset;
  for (const line of lines) {
    const bare = line.replace(/^[\s>]*/, '');
    if (bare === '') columns = 0;
    else if (columns > 0) cells += columns;
    else if (line.includes('|') && DELIMITER_ROW.test(line)) {
      columns = bare.split('|').filter((cell) => cell.trim() !== '').length;
      cells += columns;
    }
    if (cells > limits.tableCells) {
      return error(
        'file/table-cells',
        [start, start + line.length],
        `the tables of one file must have at most ${limits.tableCells.toLocaleString('en')} cells. Shorten the table, or divide the report`,
      );
    }
    start += line.length + 1;
  }
  return undefined;
}

function footnotes(body: string, offset: number, limits: Limits): Finding | undefined {
  let count = 0;
  for (const { 0: mark, index } of body.matchAll(/\[\^[^\]\s]+\]/g)) {
    if (++count <= limits.footnotes) continue;
    return error(
      'file/footnotes',
      [offset + index, offset + index + mark.length],
      `a file must have at most ${limits.footnotes.toLocaleString('en')} footnotes and calls of them. Take some out`,
    );
  }
  return undefined;
}
