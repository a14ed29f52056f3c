/** A file's text, BOM taken off and line ends LF; or the encoding it is in instead of UTF-8, and where that shows. */
export type Decoded = { text: string } | { encoding: string; line: number; column: number; text: string };

/** Reads bytes as UTF-8, with or without BOM. Any other encoding is named, with the text as that encoding has it. */
export function decode(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes);
  if (wide) return { ...wide, line: 1, column: 1 };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const nul = text.indexOf('\0');
    if (nul !== -1) return { encoding: 'a binary file', ...positionAt(text.slice(0, nul)), text: normal(text) };
    return { text: normal(text) };
  } catch {
    const encoding = narrowEncoding(bytes);
    return {
      encoding: encoding.name,
      ...positionAt(validPrefix(bytes)),
      text: normal(new TextDecoder(encoding.label).decode(bytes)),
    };
  }
}

function normal(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

function positionAt(before: string): { line: number; column: number } {
  const lines = normal(before).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** UTF-16 and UTF-32, by their BOM or by the zero bytes that Latin letters have there. */
function wideEncoding(bytes: Uint8Array): { encoding: string; text: string } | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { encoding: 'UTF-32', text: utf32(bytes, true) };
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { encoding: 'UTF-32', text: utf32(bytes, false) };
  if (a === 0xff && b === 0xfe) return { encoding: 'UTF-16', text: normal(new TextDecoder('utf-16le').decode(bytes)) };
  if (a === 0xfe && b === 0xff) return { encoding: 'UTF-16', text: normal(new TextDecoder('utf-16be').decode(bytes)) };
  const start = bytes.subarray(0, 64);
  const zeros = (odd: number): number => start.filter((byte, index) => byte === 0 && index % 2 === odd).length;
  if (start.length < 8 || zeros(0) + zeros(1) < start.length / 4) return undefined;
  if (zeros(0) === 0)
    return { encoding: 'UTF-16 without a byte order mark', text: normal(new TextDecoder('utf-16le').decode(bytes)) };
  if (zeros(1) === 0)
    return { encoding: 'UTF-16 without a byte order mark', text: normal(new TextDecoder('utf-16be').decode(bytes)) };
  return undefined;
}

function utf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength - (bytes.byteLength % 4));
  let text = '';
  for (let at = 4; at < view.byteLength; at += 4) {
    const code = view.getUint32(at, littleEndian);
    text += String.fromCodePoint(code <= 0x10ffff ? code : 0xfffd);
  }
  return normal(text);
}

/** Encodings of one byte a letter. Letters beyond ASCII stand alone in Latin texts and side by side in Cyrillic ones. */
function narrowEncoding(bytes: Uint8Array): { name: string; label: string } {
  let high = 0;
  let inRuns = 0;
  let run = 0;
  let controls = false;
  for (const byte of bytes) {
    if (byte >= 0x80 && byte <= 0x9f) controls = true;
    run = byte >= 0xc0 ? run + 1 : 0;
    if (byte >= 0xc0) high++;
    if (run === 3) inRuns += 3;
    else if (run > 3) inRuns++;
  }
  if (high > 20 && inRuns > high * 0.6) return { name: 'Windows-1251', label: 'windows-1251' };
  return controls
    ? { name: 'Windows-1252', label: 'windows-1252' }
    : { name: 'Latin-1 (ISO 8859-1)', label: 'windows-1252' };
}

/** The text before the first byte that UTF-8 cannot have there. */
function validPrefix(bytes: Uint8Array): string {
  let low = 0;
  let high = bytes.length;
  const decoder = (end: number): string | undefined => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
    } catch {
      return undefined;
    }
  };
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decoder(middle) === undefined) high = middle - 1;
    else low = middle;
  }
  return decoder(low) ?? '';
}
