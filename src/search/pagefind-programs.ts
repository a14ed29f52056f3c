import type { PagefindInstance, PagefindModule } from './pagefind-api.ts';
import type { SearchFiles } from './search-files.ts';

/** Pagefind's program, once for each language: all indexes of a language share its WebAssembly memory. */
export class PagefindPrograms {
  readonly #files: SearchFiles;
  readonly #engine: string;
  readonly #started = new Map<string, Promise<PagefindModule>>();

  /** `engine`: the folder of the program, one folder a language in it. */
  constructor(files: SearchFiles, engine: string) {
    this.#files = files;
    this.#engine = engine;
  }

  /** Opens the index at an address of {@link PagefindFiles.basePath}. */
  async open(language: string, basePath: string): Promise<PagefindInstance> {
    const started = this.#started.get(language);
    if (started) return instanceOf(await started, basePath);
    // Two that start at once would each make a memory of their own, and the later would take the place of the earlier.
    const starting = this.#files.program(`${this.#engine}/${language}`).then(async (module) => {
      const first = instanceOf(module, basePath);
      // `init` resolves before the memory stands; an answer proves that it does.
      await first.search(null);
      return { module, first };
    });
    this.#started.set(
      language,
      starting.then(({ module }) => module),
    );
    return (await starting).first;
  }
}

const instanceOf = (module: PagefindModule, basePath: string): PagefindInstance =>
  module.createInstance({ basePath, noWorker: true, metaCacheTag: '' });
