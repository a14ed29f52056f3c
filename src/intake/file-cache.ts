import { readFileSync } from 'node:fs';
import { writeCache } from './write-cache.ts';

/**
 * Results of earlier builds, one a line behind its key, in one file. A file that is absent, cut short or of another
 * version counts as empty.
 */
export class FileCache<Value> {
  readonly #file: string;
  readonly #version: string;
  readonly #lines = new Map<string, Buffer>();
  readonly #kept = new Map<string, Buffer>();
  #changed = false;

  constructor(file: string, version: string) {
    this.#file = file;
    this.#version = version;
    let content: Buffer;
    try {
      content = readFileSync(file);
    } catch {
      return;
    }
    let start = content.indexOf(LINE_FEED) + 1;
    if (start === 0 || content.toString('utf8', 0, start - 1) !== version) return;
    for (let end = content.indexOf(LINE_FEED, start); end !== -1; end = content.indexOf(LINE_FEED, start)) {
      this.#lines.set(content.toString('latin1', start, start + KEY_LENGTH), content.subarray(start + KEY_LENGTH, end));
      start = end + 1;
    }
  }

  /** The result kept under `key`; undefined where there is none or it cannot be read. */
  get(key: string): Value | undefined {
    const line = this.#lines.get(key);
    if (!line) return undefined;
    try {
      const result = JSON.parse(line.toString('utf8')) as Value;
      this.#kept.set(key, line);
      return result;
    } catch {
      return undefined;
    }
  }

  set(key: string, result: Value): void {
    this.#kept.set(key, Buffer.from(JSON.stringify(result)));
    this.#changed = true;
  }

  /** Writes what was used or set in this run; whatever was not is gone. */
  save(): void {
    if (!this.#changed && this.#kept.size === this.#lines.size) return;
    const parts: Buffer[] = [Buffer.from(`${this.#version}\n`)];
    for (const [key, line] of this.#kept) parts.push(Buffer.from(key, 'latin1'), line, NEW_LINE);
    writeCache(this.#file, Buffer.concat(parts));
  }
}

const LINE_FEED = 10;
const NEW_LINE = Buffer.from('\n');

/** Keys are SHA-256 in base64url. */
const KEY_LENGTH = 43;
