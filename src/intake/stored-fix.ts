import type { Diagnostic, Fix } from '../checking/diagnostic.ts';

const CR = 13;

/**
 * A diagnostic whose fix has the offsets of the text as stored, where a byte order mark or line ends CR LF make it
 * another than the text the checker read; what the fix puts there has that file's line ends.
 */
export function storedFix(diagnostic: Diagnostic, files: ReadonlyMap<string, Uint8Array>): Diagnostic {
  const bytes = diagnostic.fix && files.get(diagnostic.file);
  if (!diagnostic.fix || !bytes || !(bytes[0] === 0xef || bytes.includes(CR))) return diagnostic;
  return { ...diagnostic, fix: inStored(diagnostic.fix, storedText(bytes)) };
}

/** A file's text as stored, byte order mark and line ends included: the same bytes when it is written again. */
export function storedText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function inStored({ start, end, text }: Fix, stored: string): Fix {
  const lineEnd = stored.includes('\r\n') ? '\r\n' : stored.includes('\r') ? '\r' : '\n';
  const offset = offsetsIn(stored);
  return { start: offset(start), end: offset(end), text: text.replaceAll('\n', lineEnd) };
}

/** Tells where in `stored` an offset of the text without byte order mark and with line ends LF is. */
function offsetsIn(stored: string): (offset: number) => number {
  const first = stored.startsWith('\uFEFF') ? 1 : 0;
  return (offset) => {
    let at = first;
    for (let read = 0; read < offset; read++) at += stored[at] === '\r' && stored[at + 1] === '\n' ? 2 : 1;
    return at;
  };
}
