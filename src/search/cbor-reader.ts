const UTF_8 = new TextDecoder();

/** The kinds of items, by the first three bits of each (RFC 8949). */
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;

/** Reads CBOR (RFC 8949) from its beginning on, as far as Pagefind writes it: integers, texts, and arrays of known length. */
export class CborReader {
  readonly #bytes: Uint8Array;
  #at: number;

  /** `at`: where the first item begins. */
  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.#at = at;
  }

  /** Where the next item begins. */
  get at(): number {
    return this.#at;
  }

  /** How many items the array holds that begins here. Throws where none begins. */
  array(): number {
    return this.#head(ARRAY);
  }

  /** The text that stands here. Throws where none does. */
  text(): string {
    const length = this.#head(TEXT);
    const start = this.#at;
    this.#at += length;
    if (this.#at > this.#bytes.length) throw new RangeError('CBOR ends in the middle of a text.');
    return UTF_8.decode(this.#bytes.subarray(start, this.#at));
  }

  /** The integer that stands here. Throws where none does. */
  integer(): number {
    const first = this.#bytes[this.#at] ?? 0xff;
    if (first < 24) {
      this.#at++;
      return first;
    }
    return first >> 5 === NEGATIVE ? -1 - this.#head(NEGATIVE) : this.#head(0);
  }

  /** Goes past the item that stands here, and all within it. */
  skip(): void {
    for (let left = 1; left > 0; left--) {
      const kind = (this.#bytes[this.#at] ?? 0xff) >> 5;
      const value = this.#head(kind);
      if (kind === TEXT) this.#at += value;
      else if (kind === ARRAY) left += value;
      else if (kind > NEGATIVE) throw new RangeError(`CBOR of kind ${kind} is not expected here.`);
    }
  }

  /** The number in the head of an item, which must be of this kind. */
  #head(kind: number): number {
    const first = this.#bytes[this.#at];
    if (first === undefined) throw new RangeError('CBOR ends too early.');
    if (first >> 5 !== kind) throw new RangeError(`CBOR of kind ${first >> 5} stands where ${kind} is expected.`);
    this.#at++;
    const low = first & 31;
    if (low < 24) return low;
    if (low > 26) throw new RangeError('CBOR of unknown length is not expected here.');
    let value = 0;
    for (let bytes = 1 << (low - 24); bytes > 0; bytes--) value = value * 256 + (this.#bytes[this.#at++] ?? 0);
    return value;
  }
}
