/** What stands between the frontmatter's closing line and the report's first character, and after its last. */
export interface TextParts {
  /** The frontmatter's YAML, without its `---` lines; undefined where the file has none. */
  frontmatter: string | undefined;
  /** The stored text: after the closing `---` and one blank line, LF, one final newline; `` for an empty body. */
  body: string;
  /** Where the YAML and the body begin in the given text, in UTF-16 units. */
  frontmatterOffset: number;
  bodyOffset: number;
}

/** Splits a file's text (no BOM, LF) into frontmatter and body. A frontmatter that never closes counts as none. */
export function splitFile(text: string): TextParts {
  const open = /^---[ \t]*\n/.exec(text);
  const start = open?.[0].length ?? 0;
  const close = open ? /^---[ \t]*(?:\n|$)/m.exec(text.slice(start)) : null;
  if (!close) return { frontmatter: undefined, body: oneFinalNewline(text), frontmatterOffset: 0, bodyOffset: 0 };
  const afterClose = start + close.index + close[0].length;
  const bodyOffset = text[afterClose] === '\n' ? afterClose + 1 : afterClose;
  return {
    frontmatter: text.slice(start, start + close.index),
    body: oneFinalNewline(text.slice(bodyOffset)),
    frontmatterOffset: start,
    bodyOffset,
  };
}

function oneFinalNewline(text: string): string {
  const trimmed = text.replace(/\n+$/, '');
  return trimmed === '' ? '' : `${trimmed}\n`;
}

/** The SHA-256 of a stored text as 64 lower-case hexadecimal digits: the archive's seal on the words (FIPS 180-4, UTF-8). */
export async function textSha256(body: string): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(body));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
