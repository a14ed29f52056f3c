import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { PAGEFIND_VERSION } from '../search/pagefind-format.ts';
import { TABLE_FILE } from '../search/search-files.ts';
import { shardsOf, SHARD_LIMIT } from '../search/shards.ts';
import {
  firstDayOf,
  storedTableOf,
  type ExtraFacet,
  type StoredShard,
  type StoredTable,
} from '../search/stored-table.ts';
import { WordCounts, type StoredWord } from '../search/vocabulary.ts';
import type { Progress } from './progress.ts';
import { jsonBytes } from './search-files.ts';
import { digestOf, makeShard } from './search-shards.ts';

/** The folder of everything that search loads, at the root of the site. */
export const SEARCH_FOLDER = '_search';

/** The search worker's file in that folder, fixed so that its Content-Security-Policy can be given by path. */
export const WORKER_FILE = 'worker.js';

/** How many words are kept for completing what is typed, and for naming words near one that no report holds. */
const HEADLINE_WORDS = 10_000;
const VOCABULARY = 40_000;

/** An archive's index, made in the cache but not yet in the site. */
export interface SearchIndex {
  table: StoredTable;
  /** The cache's folder, and the folders in it that belong to this index. */
  root: string;
  folders: readonly string[];
  /** Files by name. */
  words: ReadonlyMap<string, Uint8Array>;
}

/** What an index is made with beside the archive. */
export interface SearchIndexOptions {
  /** Kept between builds: what has not changed is taken from it. Absolute. */
  cache: string;
  /** The owner's fields that are facets. */
  extra: readonly ExtraFacet[];
  /** How many reports a shard holds at most. */
  limit?: number;
  progress: Progress;
}

/**
 * Makes what a search of the archive needs: shards by date, one after the other, each indexed by a process of Pagefind's
 * own; texts, words and facet table. Throws where Pagefind refuses a report or loses its place, naming its file.
 */
export async function makeSearchIndex(
  archive: Archive,
  { cache, extra, limit = SHARD_LIMIT, progress }: SearchIndexOptions,
): Promise<SearchIndex> {
  const root = path.join(cache, 'search');
  await mkdir(root, { recursive: true });
  const engine = `pagefind-${PAGEFIND_VERSION}`;
  const counts = { headlines: new WordCounts(), all: new WordCounts() };
  let done = 0;
  const shards: StoredShard[] = [];
  for (const shard of shardsOf(archive.reports.map(firstDayOf), limit)) {
    shards.push(
      await makeShard(archive, shard, { root, engine }, counts, (indexed) => {
        done += indexed;
        progress(done, archive.reports.length);
      }),
    );
  }
  const headlineWords = wordsFile('headlines', counts.headlines.most(HEADLINE_WORDS));
  const vocabulary = wordsFile('vocabulary', counts.all.most(VOCABULARY));
  return {
    table: storedTableOf(archive, extra, {
      engine,
      shards,
      headlineWords: headlineWords.name,
      vocabulary: vocabulary.name,
    }),
    root,
    folders: [engine, ...shards.flatMap(({ indexes, texts }) => [...Object.values(indexes), texts])],
    words: new Map([
      [headlineWords.name, await headlineWords.bytes],
      [vocabulary.name, await vocabulary.bytes],
    ]),
  };
}

/** Writes index, texts, words and facet table into a folder; what an earlier build left in the cache and this one has no use for goes. */
export async function writeSearchIndex({ table, root, folders, words }: SearchIndex, out: string): Promise<void> {
  await mkdir(out, { recursive: true });
  const needed = new Set(folders);
  for (const folder of await readdir(root)) {
    if (needed.has(folder)) await cp(path.join(root, folder), path.join(out, folder), { recursive: true });
    else await rm(path.join(root, folder), { recursive: true });
  }
  for (const [name, bytes] of words) await writeFile(path.join(out, name), bytes);
  await writeFile(path.join(out, TABLE_FILE), await jsonBytes(table));
}

function wordsFile(kind: string, words: readonly StoredWord[]): { name: string; bytes: Promise<Uint8Array> } {
  return { name: `${kind}-${digestOf([JSON.stringify(words)])}.bin`, bytes: jsonBytes(words) };
}
