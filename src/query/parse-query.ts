import type { AndNode, TermNode } from './query-tree.ts';

/** A phrase between straight or typographic quotes, or a run without white space and quotes. */
const PARTS = /"([^"]*)"|[“„]([^“”„]*)[“”]|«([^«»]*)»|([^\s"“”„«»]+)/gu;
const QUOTES = /["“”„«»]/gu;

/** Whether a text holds something that can be looked up: a letter or a digit. */
const isLookedUp = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/**
 * Reads what a reader typed: words, and phrases in quotes anywhere; all must be found. Nothing typed is an error:
 * a quote that is never closed is read as if it were not there, and signs without a letter or digit stand for nothing.
 * With `typing`, the last word also stands for words that begin so, unless white space or a quote follows it.
 */
export function parseQuery(typed: string, { typing = false }: { typing?: boolean } = {}): AndNode {
  const of: TermNode[] = [];
  for (const match of typed.matchAll(PARTS)) {
    const [, straight, curly, angled, run] = match;
    const phrase = straight ?? curly ?? angled;
    if (phrase !== undefined) {
      const text = phrase.replace(QUOTES, ' ').replace(/\s+/g, ' ').trim();
      if (isLookedUp(text)) of.push({ kind: 'phrase', text });
      continue;
    }
    const text = run ?? '';
    if (isLookedUp(text))
      of.push({ kind: 'word', text, prefix: typing && match.index + match[0].length === typed.length });
  }
  return { kind: 'and', of };
}
