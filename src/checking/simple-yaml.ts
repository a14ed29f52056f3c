import type { Stretch } from './finding.ts';
import type { KeyPath } from './yaml-text.ts';

/** Keys and values of YAML in its simplest form, and where they stand. */
export interface SimpleYaml {
  value: Record<string, unknown>;
  /** Where the value and the key at a path stand; paths as {@link pathKey} writes them. */
  values: ReadonlyMap<string, Stretch>;
  keys: ReadonlyMap<string, Stretch>;
}

/** A path as the key of a map. */
export const pathKey = (path: KeyPath): string => path.join('\0');

/** A line `key: value`; a key that YAML would read as no text is none. */
const LINE = /^([A-Za-z][\w-]*):(?: +(\S.*?))? *$/;
/** What asks for the whole of YAML wherever it stands: remarks, tabs, escapes, controls. */
const ELSE = / #|[\t\\\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\uFEFF]/;
const NO_TEXT = /^(?:true|false|null|y|n|yes|no|on|off)$/i;
const INTEGER = /^(?:0|[1-9][0-9]{0,14})$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads YAML of the form that nearly every report has: one `key: value` a line, the value plain, in quotes without
 * escapes, or a list or group on that line. Undefined for everything else and everything doubtful, which the parser
 * reads; it takes ten times as long.
 */
export function readSimpleYaml(text: string): SimpleYaml | undefined {
  if (ELSE.test(text)) return undefined;
  const reader = new Reader(text);
  const value: Record<string, unknown> = {};
  let start = 0;
  while (start < text.length) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    const line = text.slice(start, end);
    const match = LINE.exec(line);
    if (!match) return undefined;
    const [, key = '', written] = match;
    if (NO_TEXT.test(key) || key === 'constructor' || Object.hasOwn(value, key)) return undefined;
    reader.keys.set(key, [start, start + key.length]);
    const read =
      written === undefined ? null : reader.line([key], start + line.indexOf(written, key.length + 1), written.length);
    if (read === undefined) return undefined;
    value[key] = read;
    start = end + 1;
  }
  return { value, values: reader.values, keys: reader.keys };
}

class Reader {
  readonly values = new Map<string, Stretch>();
  readonly keys = new Map<string, Stretch>();
  readonly #text: string;
  #at = 0;
  #end = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The value on the rest of a line; undefined where it is not simple. */
  line(path: KeyPath, start: number, length: number): unknown {
    this.#at = start;
    this.#end = start + length;
    const first = this.#text[start] ?? '';
    if (!/["'[{]/.test(first)) {
      const written = this.#text.slice(start, this.#end);
      this.values.set(pathKey(path), [start, this.#end]);
      return /: |:$/.test(written) ? undefined : plain(written);
    }
    const value = this.#flow(path);
    return this.#at === this.#end ? value : undefined;
  }

  #flow(path: KeyPath): unknown {
    const start = this.#at;
    const first = this.#text[start] ?? '';
    const value =
      first === '['
        ? this.#list(path)
        : first === '{'
          ? this.#group(path)
          : /["']/.test(first)
            ? this.#quoted(first)
            : this.#plainItem();
    if (value !== undefined) this.values.set(pathKey(path), [start, this.#at]);
    return value;
  }

  #quoted(mark: string): string | undefined {
    const close = this.#text.indexOf(mark, this.#at + 1);
    // Two single quotes stand for one.
    if (close === -1 || close >= this.#end || this.#text[close + 1] === mark) return undefined;
    const value = this.#text.slice(this.#at + 1, close);
    this.#at = close + 1;
    return value;
  }

  #plainItem(): unknown {
    const start = this.#at;
    while (this.#at < this.#end && !/[,[\]{}"']/.test(this.#text[this.#at] ?? '')) this.#at++;
    if (!/[,\]}]/.test(this.#text[this.#at] ?? '')) return undefined;
    const written = this.#text.slice(start, this.#at).trimEnd();
    this.#at = start + written.length;
    return /:(?: |$)/.test(written) ? undefined : plain(written);
  }

  #blanks(): string {
    while (this.#text[this.#at] === ' ' && this.#at < this.#end) this.#at++;
    return this.#at < this.#end ? (this.#text[this.#at] ?? '') : '';
  }

  #list(path: KeyPath): unknown[] | undefined {
    const items: unknown[] = [];
    this.#at++;
    if (this.#blanks() === ']') return this.#closed(items);
    for (;;) {
      const item = this.#flow([...path, items.length]);
      if (item === undefined || item === null) return undefined;
      items.push(item);
      const next = this.#blanks();
      if (next === ']') return this.#closed(items);
      if (next !== ',') return undefined;
      this.#at++;
      this.#blanks();
    }
  }

  #group(path: KeyPath): Record<string, unknown> | undefined {
    const group: Record<string, unknown> = {};
    this.#at++;
    if (this.#blanks() === '}') return this.#closed(group);
    for (;;) {
      const key = /^[A-Za-z][\w-]*(?=: )/.exec(this.#text.slice(this.#at, this.#end))?.[0];
      if (key === undefined || NO_TEXT.test(key) || key === 'constructor' || Object.hasOwn(group, key))
        return undefined;
      this.keys.set(pathKey([...path, key]), [this.#at, this.#at + key.length]);
      this.#at += key.length + 1;
      this.#blanks();
      const value = this.#flow([...path, key]);
      if (value === undefined || value === null) return undefined;
      group[key] = value;
      const next = this.#blanks();
      if (next === '}') return this.#closed(group);
      if (next !== ',') return undefined;
      this.#at++;
      this.#blanks();
    }
  }

  #closed<Value>(value: Value): Value {
    this.#at++;
    return value;
  }
}

/** A plain value that begins with a letter, or is a date or a whole number. */
function plain(written: string): unknown {
  if (/^\p{L}/u.test(written)) return NO_TEXT.test(written) ? undefined : written;
  if (DATE.test(written)) return written;
  return INTEGER.test(written) ? Number(written) : undefined;
}
