import type { Token } from '../query/tokens.ts';
import type { WordRun } from '../query/mark-places.ts';
import type { ExcerptPart } from './backend.ts';

/** The length of an excerpt, in words, and how many of them stand before the first hit. */
const LENGTH = 34;
const LEAD = 4;

/**
 * The part of a text that shows the most hits, as plain pieces and hits, white space collapsed; an ellipsis where the
 * text goes on. `tokens` are the text's; `hits` runs of them, in order and apart from each other.
 */
export function excerptOf(text: string, tokens: readonly Token[], hits: readonly WordRun[]): ExcerptPart[] {
  const start = bestStart(hits, tokens.length);
  const end = Math.min(tokens.length, start + LENGTH);
  const from = start === 0 ? 0 : (tokens[start]?.start ?? 0);
  const to = end === tokens.length ? text.length : wordEnd(text, tokens[end - 1]?.end ?? 0);
  const parts: ExcerptPart[] = [];
  const add = (piece: string, hit: boolean): void => {
    const shown = piece.replace(/\s+/g, ' ');
    if (shown !== '') parts.push({ text: shown, hit });
  };
  let at = from;
  for (const hit of hits) {
    if (hit.start < start || hit.start >= end) continue;
    const hitStart = tokens[hit.start]?.start ?? at;
    const hitEnd = tokens[Math.min(hit.end, end) - 1]?.end ?? hitStart;
    add(text.slice(at, hitStart), false);
    add(text.slice(hitStart, hitEnd), true);
    at = hitEnd;
  }
  add(text.slice(at, to).trimEnd(), false);
  if (start > 0) parts.unshift({ text: '… ', hit: false });
  if (end < tokens.length) parts.push({ text: ' …', hit: false });
  return parts;
}

/** Where to begin so that the window holds the most hits, a few words before the first of them. */
function bestStart(hits: readonly WordRun[], length: number): number {
  const heldFrom = (first: number): number =>
    hits.filter(({ start, end }) => start >= first && end <= first + LENGTH - LEAD).length;
  let best = 0;
  let most = heldFrom(0);
  for (const { start } of hits) {
    const held = heldFrom(start);
    if (held > most) {
      most = held;
      best = start - LEAD;
    }
  }
  // A phrase longer than the window is shown from its beginning.
  if (most === 0 && hits[0]) best = hits[0].start;
  return Math.max(0, Math.min(best, length - LENGTH));
}

/** The end of what is printed without a space after a word: its full stop, its closing quote. */
function wordEnd(text: string, end: number): number {
  const rest = /^[^\s\p{L}\p{N}]{1,4}/u.exec(text.slice(end, end + 4));
  return end + (rest?.[0].length ?? 0);
}
