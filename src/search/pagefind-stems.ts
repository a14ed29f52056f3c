import { emptyPagefindList, unsigned } from './pagefind-format.ts';
import { readUnpacked, type SearchFiles } from './search-files.ts';

/** What of Pagefind's WebAssembly (1.6) is used: texts go in as address and length in its memory, and come out so. */
interface Program {
  memory: WebAssembly.Memory;
  __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_start(): void;
  __wbindgen_malloc(length: number, alignment: number): number;
  __wbindgen_free(address: number, length: number, alignment: number): void;
  init_pagefind(address: number, length: number): number;
  /** From then on an answer tells the stems of what was searched for. */
  enter_playground_mode(index: number): number;
  search(index: number, ...textsAndSwitches: readonly number[]): [address: number, length: number];
}

/** A file of the program in its folder: one a language, each with the stemmer of its language. */
export const programFile = (engine: string, language: string): string => `${engine}/${language}.pagefind`;

/** The stems of a language's words as Pagefind's index holds them, by its program, which is asked for nothing else. */
export class PagefindStems {
  readonly #files: SearchFiles;
  readonly #file: string;
  readonly #stems = new Map<string, readonly string[]>();
  #opened: Promise<(words: string) => readonly string[]> | undefined;

  /** `engine`: the folder of the program in the search folder. */
  constructor(files: SearchFiles, engine: string, language: string) {
    this.#files = files;
    this.#file = programFile(engine, language);
  }

  /** Loads the program. Rejects where it cannot be read or run; the next call tries again. */
  async open(): Promise<void> {
    await this.#open();
  }

  /** The stems of folded words, in their order. */
  async of(words: string): Promise<readonly string[]> {
    const stems = this.#stems.get(words) ?? (await this.#open())(words);
    this.#stems.set(words, stems);
    return stems;
  }

  #open(): Promise<(words: string) => readonly string[]> {
    this.#opened ??= readUnpacked(this.#files, this.#file)
      .then((bytes) => start(unsigned(bytes)))
      .catch((error: unknown) => {
        this.#opened = undefined;
        throw error;
      });
    return this.#opened;
  }
}

/** Starts the program with an index that holds nothing, so that it has nothing to search and tells the stems alone. */
async function start(module: Uint8Array<ArrayBuffer>): Promise<(words: string) => readonly string[]> {
  const imports = { __wbindgen_init_externref_table: () => program.__wbindgen_externrefs.grow(4) };
  const { instance } = await WebAssembly.instantiate(module, { './pagefind_web_bg.js': imports });
  const program = instance.exports as unknown as Program;
  program.__wbindgen_start();
  const put = (bytes: Uint8Array): [address: number, length: number] => {
    const address = program.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(program.memory.buffer, address, bytes.length).set(bytes);
    return [address, bytes.length];
  };
  const text = (value: string): [number, number] => put(new TextEncoder().encode(value));
  const index = program.enter_playground_mode(program.init_pagefind(...put(emptyPagefindList())));
  return (words) => {
    const answer = program.search(index, ...text(words), ...text(words), ...text('{}'), ...text(''), 0, 0);
    const [address, length] = [answer[0] >>> 0, answer[1] >>> 0];
    const json = new TextDecoder().decode(new Uint8Array(program.memory.buffer, address, length));
    program.__wbindgen_free(address, length, 1);
    return (JSON.parse(json) as { search_keywords: string[] }).search_keywords;
  };
}
