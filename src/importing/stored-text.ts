import { toString } from 'mdast-util-to-string';
import type { Root } from 'mdast';
import { bodyLimits } from '../checking/body-limits.ts';
import type { Limits } from '../checking/frontmatter-limits.ts';
import { parseReport } from '../markdown/render-report.ts';
import { settleMarkup, writeMarkdown } from './archive-markdown.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { sameWords, wordsIn, wordsShown } from './word-sequence.ts';

/** A text as the archive stores it. */
export interface StoredText {
  body: string;
  notices: string[];
}

/** What a conversion needs beside the text. */
export interface Conversion {
  /** The address that relative links start from. */
  base?: string | undefined;
  limits: Limits;
}

/**
 * Settles a tree and writes it as Markdown, then reads that back: where the page would not show exactly the words of
 * `plain`, or the Markdown nests deeper than the archive takes, the text is stored as plain paragraphs instead.
 */
export function storedText(tree: Root, plain: string, { base, limits }: Conversion): StoredText {
  const notices = settleMarkup(tree, base);
  const body = writeMarkdown(tree);
  const expected = wordsIn(plain);
  if (bodyLimits(body, 0, limits).length === 0 && sameWords(wordsShown(body), expected)) return { body, notices };
  return {
    body: escapeMarkdown(plain),
    notices: [
      ...notices,
      'its markup could not be kept without touching its words, so that the text is plain paragraphs',
    ],
  };
}

/** The plain text of stored Markdown, a blank line between blocks: where names are looked for. */
export function plainOf(body: string): string {
  return parseReport(body)
    .children.map((block) => toString(block))
    .join('\n\n');
}
