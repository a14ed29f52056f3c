import { mayHold, wordFilter } from './word-filter.ts';

/** The file of an index's list in its folder. */
export const LIST_FILE = 'list.bin';

/** What a search knows of an index before it loads any of its words, as it is stored (JSON, compressed). */
export interface StoredIndexList {
  records: number;
  /** Where the words of each file begin (as much of its first word as tells it from the one before), and its name; ascending by code points. */
  chunks: [from: string, file: string][];
  /** A filter of all its words, base64. */
  filter: string;
}

/** Makes the list of an index. `words`: all of them, stemmed. */
export function storedIndexList(
  records: number,
  chunks: StoredIndexList['chunks'],
  words: Iterable<string>,
): StoredIndexList {
  return { records, chunks, filter: btoa(Array.from(wordFilter(words), (byte) => String.fromCharCode(byte)).join('')) };
}

/** Finds the files in which an index can hold words. */
export class IndexList {
  readonly records: number;
  readonly #chunks: StoredIndexList['chunks'];
  readonly #filter: Uint8Array;

  constructor({ records, chunks, filter }: StoredIndexList) {
    this.records = records;
    this.#chunks = chunks;
    this.#filter = Uint8Array.from(atob(filter), (character) => character.charCodeAt(0));
  }

  /** The file that may hold a stem; undefined where none does. */
  fileOf(stem: string): string | undefined {
    return mayHold(this.#filter, stem) ? this.#chunks[this.#at(stem)]?.[1] : undefined;
  }

  /** The files that may hold stems from `shortest` on up to those that begin with `stem`, in their order. */
  filesFrom(shortest: string, stem: string): string[] {
    return this.#chunks
      .slice(Math.max(0, this.#at(shortest)))
      .flatMap(([from, file]) => (!isBefore(stem, from) || from.startsWith(stem) ? [file] : []));
  }

  #at(stem: string): number {
    return this.#chunks.findLastIndex(([from]) => !isBefore(stem, from));
  }
}

/** Whether a word stands before another by its code points, as Pagefind orders them. */
function isBefore(word: string, other: string): boolean {
  const [points, others] = [[...word], [...other]];
  const at = points.findIndex((point, index) => point !== others[index]);
  if (at === -1) return points.length < others.length;
  return (points[at]?.codePointAt(0) ?? 0) < (others[at]?.codePointAt(0) ?? -1);
}
