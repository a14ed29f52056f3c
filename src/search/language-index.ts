import { anywhere, NOWHERE, sideBySide, type Occurrences } from './occurrences.ts';
import { IndexChunk, readIndexList, type IndexList } from './pagefind-format.ts';
import type { PagefindStems } from './pagefind-stems.ts';
import { remembered } from './remembered.ts';
import { readUnpacked, type SearchFiles } from './search-files.ts';
import { primarySubtag } from '../words/primary-subtag.ts';

/** Words side by side, folded, separated by spaces; with `prefix`, the last one stands for all that begin so. */
export interface LookUp {
  words: string;
  prefix: boolean;
}

/** How many look-ups, and how many files, an index remembers. */
const REMEMBERED = 100;

/** How many files a word that is still being typed reads at most. */
const MOST_FILES = 3;

/** What is typed may be longer than the stem that it is taken for (`resoluti` for `resolut`): by how many letters, and the shortest such stem. */
const LONGEST_ENDING = 3;
const SHORTEST_STEM = 4;

/** The language that a report is indexed under: the first part of its tag. */
export function indexLanguage(tag: string): string {
  return primarySubtag(tag);
}

/** The file that lists an index's records and files. */
export const LIST_FILE = 'list.pf_meta';

/** One shard's reports of one language: an index that Pagefind wrote, whose parts load as they are first needed. */
export class LanguageIndex {
  readonly #files: SearchFiles;
  readonly #stems: PagefindStems;
  readonly #folder: string;
  readonly #ordinals: readonly number[];
  readonly #chunks = new Map<string, Promise<IndexChunk>>();
  readonly #found = new Map<string, Promise<Occurrences>>();
  #list: Promise<IndexList> | undefined;

  /** `ordinals`: its reports, in the order of indexing. */
  constructor(
    files: SearchFiles,
    stems: PagefindStems,
    { folder, ordinals }: { folder: string; ordinals: readonly number[] },
  ) {
    this.#files = files;
    this.#stems = stems;
    this.#folder = folder;
    this.#ordinals = ordinals;
  }

  /** Loads what every look-up needs. Rejects where it cannot be read or does not belong to the table. */
  async open(): Promise<void> {
    await Promise.all([this.#opened(), this.#stems.open()]);
  }

  /** Where this stands, by ordinals. Rejects where the index cannot be read or does not belong to the table. */
  find(lookUp: LookUp): Promise<Occurrences> {
    return remembered(this.#found, REMEMBERED, `${lookUp.prefix ? '*' : ''}${lookUp.words}`, () =>
      this.#search(lookUp),
    );
  }

  async #search({ words, prefix }: LookUp): Promise<Occurrences> {
    const [list, stems] = await Promise.all([this.#opened(), this.#stems.of(words)]);
    const each = await Promise.all(
      stems.map((stem, at) =>
        prefix && at === stems.length - 1 ? this.#beginning(list, stem) : this.#exactly(list, stem),
      ),
    );
    const { reports, positions } = sideBySide(each);
    return { reports: reports.map((record) => this.#ordinals[record] as number), positions };
  }

  async #exactly({ chunks }: IndexList, stem: string): Promise<Occurrences> {
    const chunk = chunks.findLast(({ from }) => !isBefore(stem, from));
    return chunk ? (await this.#chunk(chunk.file)).occurrences(stem) : NOWHERE;
  }

  /** Where words stand that begin with a stem; where none does, the longest stem that it begins with but for an ending. */
  async #beginning({ chunks }: IndexList, stem: string): Promise<Occurrences> {
    const shortest = stem.slice(0, Math.max(SHORTEST_STEM, stem.length - LONGEST_ENDING));
    const first = Math.max(
      0,
      chunks.findLastIndex(({ from }) => !isBefore(shortest, from)),
    );
    const files = chunks.slice(first).filter(({ from }) => !isBefore(stem, from) || from.startsWith(stem));
    const read = await Promise.all(files.slice(0, MOST_FILES).map(({ file }) => this.#chunk(file)));
    const words = read.flatMap((chunk) => [...chunk.words()].map((word) => ({ word, chunk })));
    const longer = words.filter(({ word }) => word.startsWith(stem));
    const shorter = words
      .filter(({ word }) => stem.startsWith(word) && word.length >= shortest.length)
      .sort((a, b) => b.word.length - a.word.length);
    const meant = longer.length > 0 ? longer : shorter.slice(0, 1);
    return anywhere(meant.map(({ word, chunk }) => chunk.occurrences(word)));
  }

  #opened(): Promise<IndexList> {
    this.#list ??= this.#open().catch((error: unknown) => {
      // A search that failed may be tried again.
      this.#list = undefined;
      throw error;
    });
    return this.#list;
  }

  async #open(): Promise<IndexList> {
    const list = readIndexList(await this.#read(LIST_FILE));
    if (list.records.length !== this.#ordinals.length) {
      throw new Error(
        `The index in ${this.#folder} holds ${list.records.length} reports, the facet table ${this.#ordinals.length}: they do not belong together.`,
      );
    }
    return list;
  }

  #chunk(file: string): Promise<IndexChunk> {
    return remembered(this.#chunks, REMEMBERED, file, async () => new IndexChunk(await this.#read(`index/${file}`)));
  }

  #read(file: string): Promise<Uint8Array> {
    return readUnpacked(this.#files, `${this.#folder}/${file}`);
  }
}

/** Whether a word stands before another by its code points, as Pagefind orders them. */
function isBefore(word: string, other: string): boolean {
  const [points, others] = [[...word], [...other]];
  const at = points.findIndex((point, index) => point !== others[index]);
  if (at === -1) return points.length < others.length;
  return (points[at]?.codePointAt(0) ?? 0) < (others[at]?.codePointAt(0) ?? -1);
}
