/** The part of Pagefind 1.6's browser bundle (`pagefind.js`) that search uses; it publishes no types of its own. */
export interface PagefindResult {
  /** The id of the record's fragment. */
  id: string;
  /** Where the words stand: positions in the record's text split at white space. */
  words: number[];
  data(): Promise<PagefindFragment>;
}

/** A record as it was indexed. */
export interface PagefindFragment {
  raw_url: string;
  /** The text, unescaped, white space collapsed. */
  content: string;
  meta: Record<string, string>;
}

/** One index. `search(null)` lists every record in the order of indexing. */
export interface PagefindInstance {
  init(): Promise<void>;
  search(term: string | null): Promise<{ results: PagefindResult[] }>;
}

/** The bundle's module. */
export interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: true; metaCacheTag?: string }): PagefindInstance;
}
