import { error, type Finding } from '../finding.ts';
import type { Limits } from '../frontmatter-limits.ts';
import { inReport, type RuleHelp } from '../rule-help.ts';

const PREFIX = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*[ \t]*/;
const MARKERS = />|[-+*]|\d+[.)]/g;

/** Containers open at once: markers on one line, and lists that stay open because a line is indented under them. */
export function blockNesting(lines: readonly string[], offset: number, { nesting }: Limits): Finding | undefined {
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
export function inlineNesting(body: string, offset: number, { nesting }: Limits): Finding | undefined {
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

/** What the help page says of it, with examples that are tested. */
export const NESTING: RuleHelp = {
  name: 'nesting',
  kinds: ['file'],
  severity: 'error',
  must: 'Lists, quotes, brackets and emphasis must nest no deeper than the settings allow.',
  fixable: false,
  bad: () => inReport({}, { text: `${'> '.repeat(200)}Synthetic.\n`, shown: '> > > > > > > > …' }),
  good: () => inReport({}, { text: '> > Synthetic.\n' }),
};
