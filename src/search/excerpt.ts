import type { ExcerptPart } from './backend.ts';
import { wordsIn } from './words-in.ts';

/** The length of an excerpt, in words. */
const LENGTH = 34;

/**
 * The part of a text that holds the most of the given words, as plain pieces and hits; an ellipsis where the text goes on.
 * `positions` count the text's words, split at white space, from 0.
 */
export function excerptOf(text: string, positions: readonly number[]): ExcerptPart[] {
  const words = wordsIn(text);
  const hits = new Set(positions);
  const start = bestStart(
    [...hits].sort((a, b) => a - b),
    words.length,
  );
  const end = Math.min(words.length, start + LENGTH);
  const parts: ExcerptPart[] = [];
  const add = (piece: string, hit: boolean): void => {
    const before = parts.at(-1);
    if (before?.hit === hit) parts[parts.length - 1] = { text: `${before.text} ${piece}`, hit };
    else parts.push({ text: piece, hit });
  };
  for (let at = start; at < end; at++) add(words[at] as string, hits.has(at));
  // Neighbours are told apart by a space that belongs to the plain piece.
  const spaced = parts.map((part, index) =>
    part.hit ? part : { ...part, text: `${index > 0 ? ' ' : ''}${part.text}${index < parts.length - 1 ? ' ' : ''}` },
  );
  if (start > 0) spaced.unshift({ text: '… ', hit: false });
  if (end < words.length) spaced.push({ text: ' …', hit: false });
  return spaced;
}

/** Where to begin so that the window holds the most hits, a few words before the first of them. */
function bestStart(hits: readonly number[], length: number): number {
  let best = 0;
  let most = 0;
  for (const [index, hit] of hits.entries()) {
    const held = hits.slice(index).filter((other) => other < hit + LENGTH - 4).length;
    if (held > most) {
      most = held;
      best = hit - 4;
    }
  }
  if ((hits[0] ?? 0) < LENGTH - 4 && most <= hits.filter((hit) => hit < LENGTH - 4).length) return 0;
  return Math.max(0, Math.min(best, length - LENGTH));
}
