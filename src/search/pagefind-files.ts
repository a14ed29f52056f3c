import { readUnpacked, type SearchFiles } from './search-files.ts';

// Pagefind gets at its files by the global fetch alone. This origin, which no host can have, stands for the search folder.
const ORIGIN = 'https://search.invalid/';

const mounted = new Map<string, PagefindFiles>();
let networkFetch: typeof fetch | undefined;

async function fetchMounted(...[input, init]: Parameters<typeof fetch>): Promise<Response> {
  const address = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;
  if (!address.startsWith(ORIGIN)) return (networkFetch as typeof fetch)(input, init);
  const [mount = '', ...name] = address.slice(ORIGIN.length).replace(/\?.*$/, '').split('/');
  const files = mounted.get(mount);
  if (!files) throw new Error(`Nothing is mounted at ${address}.`);
  return new Response(await files.read(name.join('/')));
}

/**
 * The files of Pagefind's indexes, as Pagefind asks for them. It takes a file that is missing or damaged for a word that
 * no report holds: what failed is kept here, and {@link PagefindFiles.check} throws it.
 */
export class PagefindFiles {
  readonly #files: SearchFiles;
  readonly #engine: string;
  readonly #mount: string;
  readonly #failed = new Map<string, unknown>();

  /** `engine`: the folder of Pagefind's program; its parts for a language are shared by all shards. */
  constructor(files: SearchFiles, engine: string) {
    this.#files = files;
    this.#engine = engine;
    this.#mount = String(mounted.size);
    mounted.set(this.#mount, this);
    networkFetch ??= globalThis.fetch;
    globalThis.fetch = fetchMounted;
  }

  /** The address that Pagefind is given for an index of a language. */
  basePath(folder: string, language: string): string {
    return `${ORIGIN}${this.#mount}/${language}/${folder}/`;
  }

  /** Throws what went wrong with a file of this index since it was opened. */
  check(folder: string): void {
    if (this.#failed.has(folder)) throw this.#failed.get(folder);
  }

  /** A file by language, folder and name. */
  async read(name: string): Promise<Uint8Array<ArrayBuffer>> {
    const [language = '', folder = '', ...rest] = name.split('/');
    const file = rest.join('/');
    const isShared = file.startsWith('wasm.');
    try {
      return await readUnpacked(this.#files, isShared ? `${this.#engine}/${language}/${file}` : `${folder}/${file}`);
    } catch (error) {
      this.#failed.set(folder, error);
      throw error;
    }
  }
}
