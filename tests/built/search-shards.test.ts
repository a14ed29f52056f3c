import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { joinArchive, type Archive } from '../../src/archive/archive.ts';
import type { Records } from '../../src/archive/records.ts';
import { readArchive } from '../../src/intake/read-archive.ts';
import { loadSettings } from '../../src/intake/settings.ts';
import { indexRecords } from '../../src/publish/pagefind-index.ts';
import { searchFilesOnDisk } from '../../src/publish/search-files.ts';
import { makeSearchIndex, writeSearchIndex, type SearchIndex } from '../../src/publish/search-index.ts';
import { writeFiles } from '../../src/publish/write-files.ts';
import { parseQuery } from '../../src/query/parse-query.ts';
import type { SearchBackend, SearchRequest } from '../../src/search/backend.ts';
import { loadBackend } from '../../src/search/load-backend.ts';
import type { SearchFiles } from '../../src/search/search-files.ts';
import { syntheticArchive } from '../../src/synthetic/synthetic-archive.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const LIMIT = 150;

let folder: string;
let remove: () => Promise<void>;
let records: Records;
let index: SearchIndex;

const join = (of: Records): Archive => joinArchive(of, { language: 'en', untitled: 'Untitled' });
const make = (archive: Archive): Promise<SearchIndex> =>
  makeSearchIndex(archive, { cache: folder, extra: [], limit: LIMIT, progress: () => {} });

beforeAll(async () => {
  ({ folder, remove } = await temporaryFolder('shards'));
  const content = path.join(folder, 'content');
  await writeFiles(content, syntheticArchive({ reports: 400 }));
  ({ records } = await readArchive({
    folders: { content, out: folder, cache: folder },
    settings: await loadSettings(),
    check: 'off',
  }));
  index = await make(join(records));
  await writeSearchIndex(index, path.join(folder, 'site'));
});

afterAll(() => remove());

/** When each folder of the index was made, by its name. */
async function made(): Promise<Map<string, number>> {
  const root = path.join(folder, 'search');
  const names = await readdir(root);
  return new Map(
    await Promise.all(names.map(async (name) => [name, (await stat(path.join(root, name))).mtimeMs] as const)),
  );
}

describe('an archive in shards', () => {
  it('is indexed in several, each within the limit', () => {
    const ends = index.table.shards.map(({ end }) => end);
    expect(ends.length).toBeGreaterThan(2);
    for (const [at, end] of ends.entries()) expect(end - (ends[at - 1] ?? 0)).toBeLessThanOrEqual(LIMIT);
    expect(ends.at(-1)).toBe(records.articles.length);
  });

  it('keeps unchanged shards between builds, and drops what is of no more use', async () => {
    const before = await made();
    const [first] = records.articles;
    const changed = { ...records, articles: records.articles.filter((record) => record !== first) };
    const second = await make(join(changed));
    await writeSearchIndex(second, path.join(folder, 'second'));
    const after = await made();
    const kept = [...before].filter(([name, time]) => after.get(name) === time).map(([name]) => name);
    const others = index.table.shards.filter(({ texts }) => second.table.shards.some((shard) => shard.texts === texts));
    expect(others.length).toBe(index.table.shards.length - 1);
    for (const { texts, indexes } of others)
      expect(kept).toEqual(expect.arrayContaining([texts, ...Object.values(indexes)]));
    const [gone] = index.table.shards.filter((shard) => !others.includes(shard));
    expect(after.has(gone?.texts ?? '')).toBe(false);
    // Left as the first build had it, for the tests that follow.
    index = await make(join(records));
    await writeSearchIndex(index, path.join(folder, 'site'));
  });

  it('gives the same files for the same archive', async () => {
    expect((await make(join(records))).table).toEqual(index.table);
  });
});

describe('a search', () => {
  const request = (typed: string, after?: string, before?: string): SearchRequest => ({
    tree: parseQuery(typed),
    facets: {},
    after,
    before,
  });
  const page = { offset: 0, limit: 1, sort: 'newest' } as const;

  /** A backend over the site's files, what it has read, and what is done to a file first. */
  async function opened(damage: (name: string, bytes: ArrayBuffer) => ArrayBuffer = (_, bytes) => bytes): Promise<{
    backend: SearchBackend;
    read: string[];
  }> {
    const disk = searchFilesOnDisk(path.join(folder, 'site'));
    const read: string[] = [];
    const files: SearchFiles = {
      ...disk,
      read: async (name) => {
        read.push(name);
        return damage(name, await disk.read(name));
      },
    };
    return { backend: await loadBackend(files), read };
  }

  it('loads nothing but the table for what the table knows, and text for what is shown', async () => {
    const { backend, read } = await opened();
    await backend.search(request('', undefined, undefined), page);
    expect(read).toHaveLength(2);
    await backend.suggest('ita', 3);
    expect(read.some((name) => name.endsWith('/list.bin'))).toBe(false);
  });

  it('within dates loads the shards of these dates alone', async () => {
    const { backend, read } = await opened();
    const dates = backend.capabilities().last?.slice(0, 4);
    await backend.search(request('ministry', dates, dates), page);
    const used = index.table.shards.filter(({ indexes }) =>
      Object.values(indexes).some((name) => read.some((file) => file.startsWith(`${name}/`))),
    );
    expect(used).toEqual([index.table.shards.at(-1)]);
  });

  it('loads nothing of a language for the words that are left out of its reports', async () => {
    const english = index.table.shards.map(({ indexes }) => `${indexes['en']}/`);
    const loaded = async (typed: string): Promise<string[]> => {
      const { backend, read } = await opened();
      await backend.search(request(typed), page);
      return read.filter((name) => english.some((begin) => name.startsWith(begin))).sort();
    };
    const harbour = await loaded('harbour');
    expect(await loaded('the harbour')).toEqual(harbour);
    expect(await loaded('"the harbour"')).not.toEqual(harbour);
  });

  it('says which file was cut short, and answers once it is whole', async () => {
    let isCut = true;
    const { backend } = await opened((name, bytes) =>
      isCut && name.endsWith('.pf_index') ? bytes.slice(0, bytes.byteLength / 2) : bytes,
    );
    await expect(backend.search(request('ministry'), page)).rejects.toThrow(/\.pf_index is damaged or was cut short/);
    isCut = false;
    const { backend: again } = await opened();
    expect((await again.search(request('ministry'), page)).total).toBeGreaterThan(0);
  });

  it('refuses an index that does not belong to the table', async () => {
    const { table } = index;
    const [first] = table.shards;
    const foreign = JSON.stringify({
      ...table,
      shards: table.shards.map((shard) => ({
        ...shard,
        indexes: { ...shard.indexes, en: first?.indexes['en'] ?? '' },
      })),
    });
    const { backend } = await opened((name, bytes) =>
      name === 'table.bin' ? new TextEncoder().encode(foreign).buffer : bytes,
    );
    await expect(backend.search(request('ministry'), page)).rejects.toThrow(/do not belong together/);
  });
});

describe('an index', () => {
  it('is not left standing where Pagefind lost a report, which is named', async () => {
    const root = path.join(folder, 'lost');
    const record = (name: string, content: string) => ({ file: `${name}.md`, address: `/${name}/`, content });
    const indexing = indexRecords([record('a', 'harbour'), record('b', ''), record('c', 'board')], {
      root,
      folder: 'index',
      engine: 'engine',
      language: 'en',
      onRecord: () => {},
    });
    await expect(indexing).rejects.toThrow('b.md is not in its place in the search index: /c/ stands there.');
    expect((await readdir(root)).filter((name) => name.startsWith('index'))).toEqual([]);
  });
});
