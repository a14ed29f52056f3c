import { markPlaces } from '../query/mark-places.ts';
import { tokensOf } from '../query/tokens.ts';
import { make } from './make.ts';

/** What is not the report's own text, as in `plainTextOf`, and the brackets of a title that was not printed. */
const LEFT_OUT = '.bracket, #footnote-label, [data-footnote-ref], [data-footnote-backref]';

/** Elements that part words; all others stand within a line, and may stand within a word. */
const BLOCKS = new Set('P H1 H2 H3 H4 H5 H6 LI BLOCKQUOTE TD TH TR PRE DT DD BR HR'.split(' '));

interface Piece {
  node: Text;
  start: number;
}

/** A stretch of the text that begins and ends with a word; `end` exclusive. */
interface Place {
  start: number;
  end: number;
}

/**
 * Marks folded words, or runs of them, in an element's text, at most `limit` places; the text itself stays to the
 * letter. Each place is one `mark`, or several where it goes through other elements.
 */
export function markText(root: Element, marks: readonly string[], limit: number): HTMLElement[][] {
  const pieces: Piece[] = [];
  const tokens = tokensOf(read(root, pieces, ''));
  const words = tokens.map(({ token }) => token);
  const places = markPlaces(words, marks)
    .slice(0, limit)
    .map((run): Place => ({ start: tokens[run.start]?.start ?? 0, end: tokens[run.end - 1]?.end ?? 0 }));
  const made: HTMLElement[][] = places.map(() => []);
  let first = 0;
  for (const piece of pieces) {
    while (first < places.length && (places[first]?.end ?? 0) <= piece.start) first++;
    for (const [index, mark] of markPiece(piece, places, first)) made[index]?.push(mark);
  }
  return made;
}

/** Takes marks away again; the text nodes are joined as they were. */
export function unmarkText(marks: readonly HTMLElement[]): void {
  const parents = new Set(marks.map((mark) => mark.parentElement));
  for (const mark of marks) mark.replaceWith(...mark.childNodes);
  for (const parent of parents) parent?.normalize();
}

function read(parent: Element, pieces: Piece[], before: string): string {
  let text = before;
  for (const node of parent.childNodes) {
    if (node instanceof Text) {
      pieces.push({ node, start: text.length });
      text += node.data;
    } else if (node instanceof Element && !node.matches(LEFT_OUT)) {
      text = read(node, pieces, text);
      if (BLOCKS.has(node.tagName)) text += '\n';
    }
  }
  return text;
}

/** Marks what of the places from `first` on lies in a piece. Ends come before beginnings, so that offsets hold. */
function markPiece({ node, start }: Piece, places: readonly Place[], first: number): [number, HTMLElement][] {
  const length = node.length;
  let after = first;
  while (after < places.length && (places[after]?.start ?? 0) < start + length) after++;
  const made: [number, HTMLElement][] = [];
  for (let index = after - 1; index >= first; index--) {
    const place = places[index] as Place;
    const from = Math.max(0, place.start - start);
    const to = Math.min(length, place.end - start);
    // A line break between blocks is no text to mark.
    if (/^\s*\n\s*$/.test(node.data.slice(from, to))) continue;
    const hit = from > 0 ? node.splitText(from) : node;
    if (hit.length > to - from) hit.splitText(to - from);
    const mark = make('mark');
    hit.replaceWith(mark);
    mark.append(hit);
    made.push([index, mark]);
  }
  return made;
}
