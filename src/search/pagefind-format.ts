import { CborReader } from './cbor-reader.ts';
import { anywhere, NOWHERE, OccurrencesMaker, type Occurrences } from './occurrences.ts';

/** The version of Pagefind whose files are read here. */
export const PAGEFIND_VERSION = '1.6.0';

/** What the unpacked files of an index begin with. */
const SIGNATURE = 'pagefind_dcd';

/** A file of words: all that do not stand before `from` (as much of its first word as tells it from the one before), up to the next file. */
interface ChunkOf {
  from: string;
  file: string;
}

/** What an index says of itself: its records in the order of indexing, and its files. */
export interface PagefindList {
  /** The hash of each record, which names its fragment. */
  records: readonly string[];
  /** By words, ascending by code points. */
  chunks: readonly ChunkOf[];
}

/** Reads the list of an index (`.pf_meta`, unpacked). Throws where it is not one. */
export function readPagefindList(bytes: Uint8Array): PagefindList {
  const reader = new CborReader(unsigned(bytes));
  reader.array();
  const version = reader.text();
  if (version !== PAGEFIND_VERSION)
    throw new RangeError(`The index was written by Pagefind ${version}; files of ${PAGEFIND_VERSION} are read here.`);
  const records = arrayOf(reader, () => {
    const rest = reader.array() - 1;
    const hash = reader.text();
    for (let left = rest; left > 0; left--) reader.skip();
    return hash;
  });
  const chunks = arrayOf(reader, () => {
    reader.array();
    const from = reader.text();
    reader.skip();
    return { from, file: `${reader.text()}.pf_index` };
  });
  return { records, chunks };
}

/** An index that holds no record, for Pagefind's program to open where it is asked for its stems alone. */
export function emptyPagefindList(): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(PAGEFIND_VERSION);
  // An array of six: the version, and no records, chunks, filters, sorts or fields.
  return Uint8Array.of(
    ...new TextEncoder().encode(SIGNATURE),
    0x86,
    0x60 | text.length,
    ...text,
    ...Array<number>(5).fill(0x80),
  );
}

/**
 * The words of one file of an index (`.pf_index`, unpacked). Pagefind's own search takes the square of the reports that
 * hold a word, half a second for a frequent phrase; read here, words are found in the time that their places take.
 */
export class IndexChunk {
  readonly #bytes: Uint8Array;
  /** Where each word's reports begin in the bytes, and how many arrays follow it. */
  readonly #words = new Map<string, { at: number; arrays: number }>();

  /** Throws where the bytes are not those of such a file. */
  constructor(bytes: Uint8Array) {
    this.#bytes = unsigned(bytes);
    const reader = new CborReader(this.#bytes);
    reader.array();
    for (let left = reader.array(); left > 0; left--) {
      const arrays = reader.array() - 1;
      this.#words.set(reader.text(), { at: reader.at, arrays });
      for (let skipped = 0; skipped < arrays; skipped++) reader.skip();
    }
  }

  /** Its words, stemmed as Pagefind does. */
  words(): Iterable<string> {
    return this.#words.keys();
  }

  /** Where a word stands, by the numbers of the records. */
  occurrences(word: string): Occurrences {
    const place = this.#words.get(word);
    if (!place) return NOWHERE;
    const reader = new CborReader(this.#bytes, place.at);
    const plain = readOccurrences(reader);
    if (place.arrays < 2) return plain;
    // The same word where a report prints it with marks.
    const variants = arrayOf(reader, () => {
      reader.array();
      reader.skip();
      return readOccurrences(reader);
    });
    return anywhere([plain, ...variants].filter(({ reports }) => reports.length > 0));
  }
}

/** A file of Pagefind's without the signature that it begins with. Throws where that is missing. */
export function unsigned<Buffer extends ArrayBufferLike>(bytes: Uint8Array<Buffer>): Uint8Array<Buffer> {
  if (new TextDecoder().decode(bytes.subarray(0, SIGNATURE.length)) !== SIGNATURE)
    throw new RangeError('Pagefind’s signature is missing.');
  return bytes.subarray(SIGNATURE.length);
}

function arrayOf<Item>(reader: CborReader, read: () => Item): Item[] {
  return Array.from({ length: reader.array() }, read);
}

/** Records and positions as the differences to those before; a negative number is a weight, after which positions begin anew. */
function readOccurrences(reader: CborReader): Occurrences {
  const made = new OccurrencesMaker();
  let record = 0;
  for (let left = reader.array(); left > 0; left--) {
    const arrays = reader.array();
    record += reader.integer();
    made.report(record);
    let isAscending = true;
    let position = 0;
    for (let places = reader.array(), left = places; left > 0; left--) {
      const difference = reader.integer();
      position = difference < 0 ? 0 : position + difference;
      if (difference >= 0) made.position(position);
      else if (left < places) isAscending = false;
    }
    if (!isAscending) made.sort();
    for (let skipped = 2; skipped < arrays; skipped++) reader.skip();
  }
  return made.made();
}
