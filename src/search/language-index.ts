import { IndexList, LIST_FILE, type StoredIndexList } from './index-list.ts';
import { marksAsLetters } from './marks-as-letters.ts';
import { anywhere, NOWHERE, sideBySide, type Occurrences } from './occurrences.ts';
import { IndexChunk } from './pagefind-format.ts';
import type { PagefindStems } from './pagefind-stems.ts';
import { remembered } from './remembered.ts';
import { readJson, readUnpacked, type SearchFiles } from './search-files.ts';
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

/** Languages whose texts Pagefind parts into words of its own, across those it is given; it has no stems for them. */
const PARTED_ANEW = new Set(['ja', 'th', 'zh']);

/** The language that a report is indexed under: the first part of its tag, or none (`und`) where words would be parted anew. */
export function indexLanguage(tag: string): string {
  const language = primarySubtag(tag);
  return PARTED_ANEW.has(language) ? 'und' : language;
}

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
    const [list, stems] = await Promise.all([this.#opened(), this.#stems.of(marksAsLetters(words))]);
    const each = await Promise.all(
      stems.map((stem, at) =>
        prefix && at === stems.length - 1 ? this.#beginning(list, stem) : this.#exactly(list, stem),
      ),
    );
    const { reports, positions } = sideBySide(each);
    return { reports: reports.map((record) => this.#ordinals[record] as number), positions };
  }

  async #exactly(list: IndexList, stem: string): Promise<Occurrences> {
    const file = list.fileOf(stem);
    return file === undefined ? NOWHERE : (await this.#chunk(file)).occurrences(stem);
  }

  /** Where words stand that begin with a stem; where none does, the longest stem that it begins with but for an ending. */
  async #beginning(list: IndexList, stem: string): Promise<Occurrences> {
    const shortest = stem.slice(0, Math.max(SHORTEST_STEM, stem.length - LONGEST_ENDING));
    const files = list.filesFrom(shortest, stem).slice(0, MOST_FILES);
    const read = await Promise.all(files.map((file) => this.#chunk(file)));
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
    const list = new IndexList(await readJson<StoredIndexList>(this.#files, `${this.#folder}/${LIST_FILE}`));
    if (list.records !== this.#ordinals.length) {
      throw new Error(
        `The index in ${this.#folder} holds ${list.records} reports, the facet table ${this.#ordinals.length}: they do not belong together.`,
      );
    }
    return list;
  }

  #chunk(file: string): Promise<IndexChunk> {
    const name = `${this.#folder}/index/${file}`;
    return remembered(
      this.#chunks,
      REMEMBERED,
      file,
      async () => new IndexChunk(await readUnpacked(this.#files, name)),
    );
  }
}
