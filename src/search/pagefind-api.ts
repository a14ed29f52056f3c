/** What of Pagefind's browser API (1.6, `pagefind.js`) search uses; it publishes no types of its own. */
export interface PagefindResult {
  /** The id of the record: unique in its index alone. */
  id: string;
  /** Positions in the record's text, split at white space: quoted, where the words first stand; unquoted, all places. */
  words: number[];
}

/** One index. `search(null)` lists every record in the order of indexing. */
export interface PagefindInstance {
  search(term: string | null): Promise<{ results: PagefindResult[] }>;
}

/** The program's module; its instances share one WebAssembly memory and with it one language. */
export interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: true; metaCacheTag: string }): PagefindInstance;
}
