import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { parseReport } from '../markdown/render-report.ts';
import { markupIn } from './markup-in.ts';

// Rounds of mending before a paragraph is escaped throughout; markup that appears once other markup is gone takes one each.
const ROUNDS = 12;
const PUNCTUATION = /[!-/:-@[-`{-~]/g;

/**
 * Plain text as Markdown that shows exactly its characters. Only what Markdown would read as markup gets a backslash
 * (`1987\.` or `\#` at the start of a line, `\*`, `\<`); the first of four spaces at the start of a paragraph becomes
 * `&#32;`, since no backslash can escape it, and white space at the end of a line goes, since Markdown shows none there.
 * Blank lines part paragraphs, as they do in Markdown.
 * Throws where the text holds a character that Markdown cannot carry (U+0000).
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[ \t]+$/gm, '')
    .split(/(\n{2,}|^\n|\n$)/)
    .map((part, index) => (index % 2 === 1 || part.trim() === '' ? part : escapeParagraph(part)))
    .join('');
}

function escapeParagraph(paragraph: string): string {
  if (shows(parseReport(paragraph), paragraph)) return paragraph;
  const mended = mend(paragraph);
  if (mended !== undefined) return mended;
  const escaped = withoutIndent(paragraph.replace(PUNCTUATION, '\\$&'));
  if (shows(parseReport(escaped), paragraph)) return escaped;
  throw new Error(`holds a character that Markdown cannot carry, in: ${JSON.stringify(paragraph.slice(0, 60))}`);
}

/** Escapes markup until none is left; undefined where that does not give the paragraph's characters. */
function mend(paragraph: string): string | undefined {
  let escaped = withoutIndent(escapeEscapes(paragraph));
  for (let round = 0; round < ROUNDS; round += 1) {
    const tree = parseReport(escaped);
    if (shows(tree, paragraph)) return escaped;
    const offsets = markupIn(tree, escaped);
    if (offsets.length === 0) return undefined;
    escaped = withBackslashes(escaped, offsets);
  }
  return undefined;
}

/** Backslashes that Markdown would swallow and character references that it would decode. */
function escapeEscapes(paragraph: string): string {
  return paragraph
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/gm, '\\\\')
    .replace(/&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z\d]{1,32});/g, (reference) =>
      toString(parseReport(reference)) === reference ? reference : `\\${reference}`,
    );
}

function withoutIndent(paragraph: string): string {
  return paragraph.replace(/^(?: {4}| {0,3}\t)/, (indent) => `&#${indent.charCodeAt(0)};${indent.slice(1)}`);
}

function withBackslashes(text: string, offsets: readonly number[]): string {
  const sorted = [...new Set(offsets)].sort((a, b) => a - b);
  return (
    sorted.map((at, index) => text.slice(sorted[index - 1] ?? 0, at)).join('\\') + `\\${text.slice(sorted.at(-1))}`
  );
}

/**
 * Whether a tree is one paragraph that shows the characters of `paragraph`;
 * white space at the start of lines does not count.
 */
function shows(tree: Root, paragraph: string): boolean {
  const [block, ...others] = tree.children;
  if (others.length > 0 || block?.type !== 'paragraph' || !block.children.every(isPlain)) return false;
  return withoutLeads(toString(block)) === withoutLeads(paragraph);
}

// A bare address that becomes a link shows the characters it consists of; any other link shows fewer.
function isPlain(node: Nodes): boolean {
  return (
    node.type === 'text' ||
    (node.type === 'link' && node.title == null && node.children.every((child) => child.type === 'text'))
  );
}

function withoutLeads(text: string): string {
  return text.replace(/^[ \t]+/gm, '');
}
