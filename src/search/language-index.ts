import type { PagefindFiles } from './pagefind-files.ts';
import type { PagefindInstance, PagefindResult } from './pagefind-api.ts';
import type { PagefindPrograms } from './pagefind-programs.ts';

/** A report that holds what was looked up. */
export interface Found {
  ordinal: number;
  /** Where it stands among the report's indexed words: the first place, or with `prefix` every place. */
  positions: readonly number[];
}

/** Words side by side, folded, separated by spaces; with `prefix`, the last one stands for all that begin so. */
export interface LookUp {
  words: string;
  prefix: boolean;
}

/** How many look-ups an index remembers. */
const REMEMBERED = 100;

/** The language that a report is indexed under: the first part of its tag. */
export function indexLanguage(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? tag;
}

/** An index that stands open, and the ordinals of its reports by their ids in it. */
interface OpenIndex {
  instance: PagefindInstance;
  ordinals: ReadonlyMap<string, number>;
}

/** One shard's reports of one language, in an index of Pagefind that loads as it is first used. */
export class LanguageIndex {
  readonly #files: PagefindFiles;
  readonly #folder: string;
  readonly #language: string;
  readonly #programs: PagefindPrograms;
  readonly #ordinals: readonly number[];
  readonly #found = new Map<string, Promise<Found[]>>();
  #opened: Promise<OpenIndex> | undefined;

  /** `ordinals`: its reports, in the order of indexing. */
  constructor(
    files: PagefindFiles,
    programs: PagefindPrograms,
    { folder, language, ordinals }: { folder: string; language: string; ordinals: readonly number[] },
  ) {
    this.#files = files;
    this.#programs = programs;
    this.#folder = folder;
    this.#language = language;
    this.#ordinals = ordinals;
  }

  /** Opens the index. Rejects where it cannot be read or does not belong to the table. */
  open(): Promise<OpenIndex> {
    this.#opened ??= this.#open();
    return this.#opened;
  }

  /** The reports that hold this, oldest first. Rejects where the index cannot be read or does not belong to the table. */
  find(lookUp: LookUp): Promise<Found[]> {
    const key = `${lookUp.prefix ? '*' : ''}${lookUp.words}`;
    const known = this.#found.get(key);
    if (known) return known;
    const found = this.#search(lookUp);
    if (this.#found.size >= REMEMBERED) this.#found.delete(this.#found.keys().next().value as string);
    this.#found.set(key, found);
    // A search that failed may be tried again.
    found.catch(() => this.#found.delete(key));
    return found;
  }

  async #search({ words, prefix }: LookUp): Promise<Found[]> {
    const { instance, ordinals } = await this.open();
    // Quoted, words are exact to the stem; unquoted, each also finds what begins so.
    const results = await this.#ask(instance, prefix ? words : `"${words}"`);
    return results
      .flatMap(({ id, words: positions }) => {
        const ordinal = ordinals.get(id);
        return ordinal === undefined ? [] : [{ ordinal, positions }];
      })
      .sort((a, b) => a.ordinal - b.ordinal);
  }

  async #open(): Promise<OpenIndex> {
    const instance = await this.#programs.open(this.#language, this.#files.basePath(this.#folder, this.#language));
    const results = await this.#ask(instance, null);
    if (results.length !== this.#ordinals.length) {
      throw new Error(
        `The index in ${this.#folder} holds ${results.length} reports, the facet table ${this.#ordinals.length}: they do not belong together.`,
      );
    }
    return {
      instance,
      ordinals: new Map(results.map(({ id }, position) => [id, this.#ordinals[position] as number])),
    };
  }

  async #ask(instance: PagefindInstance, term: string | null): Promise<PagefindResult[]> {
    try {
      return (await instance.search(term)).results;
    } finally {
      // What failed beneath says more than what Pagefind made of it.
      this.#files.check(this.#folder);
    }
  }
}
