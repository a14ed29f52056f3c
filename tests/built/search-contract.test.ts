import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { searchFilesOnDisk } from '../../src/publish/search-files.ts';
import { makeSearchIndex, writeSearchIndex } from '../../src/publish/search-index.ts';
import { loadBackend } from '../../src/search/load-backend.ts';
import { searchContract } from '../support/search-contract.ts';
import { syntheticRecords } from '../support/synthetic-records.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// With this limit time is halved until there are several shards.
const REPORTS = 1_100;
const IN_A_SHARD = 400;
const EXTRA = [{ key: 'topic', label: 'Topic' }];

let made: { archive: Archive; folder: string; shards: number } | undefined;
let remove: (() => Promise<void>) | undefined;

beforeAll(async () => {
  const temporary = await temporaryFolder('contract');
  remove = temporary.remove;
  const { archive } = await syntheticRecords(temporary.folder, { reports: REPORTS });
  const index = await makeSearchIndex(archive, {
    cache: path.join(temporary.folder, 'cache'),
    extra: EXTRA,
    limit: IN_A_SHARD,
    progress: () => {},
  });
  const folder = path.join(temporary.folder, 'search');
  await writeSearchIndex(index, folder);
  made = { archive, folder, shards: index.table.shards.length };
});

afterAll(() => remove?.());

it('has several shards and languages to search', () => {
  expect(made?.shards).toBeGreaterThanOrEqual(2);
  expect(new Set(made?.archive.reports.map(({ language }) => language)).size).toBeGreaterThanOrEqual(3);
});

searchContract('Pagefind and the facet table', async () => {
  if (!made) throw new Error('There is no index to search.');
  return { archive: made.archive, extra: EXTRA, backend: await loadBackend(searchFilesOnDisk(made.folder)) };
});
