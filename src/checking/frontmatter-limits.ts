import type { Settings } from '../schemas/settings.ts';
import { error, type Finding } from './finding.ts';

/** What one file may ask of the build. */
export type Limits = Settings['limits'];

/**
 * Whether YAML nests deeper than allowed, told from the raw text before any parser sees it: brackets that are open
 * at once, and lists and keys by their indentation. Undefined where it does not.
 */
export function frontmatterLimits(text: string, offset: number, limits: Limits): Finding | undefined {
  const at = openBracketsOver(text, limits.nesting) ?? indentationOver(text, limits.nesting);
  if (at === undefined) return undefined;
  return error(
    'file/nesting',
    [offset + at, offset + at + 1],
    `lists and groups of keys must nest at most ${limits.nesting} deep. Write them flat`,
  );
}

function openBracketsOver(text: string, most: number): number | undefined {
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '[' || character === '{') open++;
    else if ((character === ']' || character === '}') && open > 0) open--;
    if (open > most) return at;
  }
  return undefined;
}

function indentationOver(text: string, most: number): number | undefined {
  const indents: number[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const prefix = /^[ \t]*(?:[-?:](?=\s)[ \t]*)*/.exec(line)?.[0] ?? '';
    if (prefix.length < line.length) {
      const columns = [...prefix.matchAll(/[-?:]/g)].map(({ index }) => index);
      for (const column of [...columns, prefix.length]) {
        while ((indents.at(-1) ?? -1) >= column) indents.pop();
        indents.push(column);
        if (indents.length > most) return start + column;
      }
    }
    start += line.length + 1;
  }
  return undefined;
}
