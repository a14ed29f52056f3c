import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { SearchFiles } from '../search/load-backend.ts';
import type { PagefindModule } from '../search/pagefind-api.ts';
import type { StoredTable } from '../search/stored-table.ts';

/** The facet table's file in the search folder: JSON, gzip. */
export const TABLE_FILE = 'table.bin';

/** A facet table as its file's bytes; the same table gives the same bytes. */
export function tableBytes(table: StoredTable): Uint8Array {
  return gzipSync(JSON.stringify(table), { level: 9 });
}

// Pagefind's bundle gets at its files by the global fetch alone; this origin, which no host can have, stands for the disk.
const DISK = 'http://disk.invalid';
const overNetwork = globalThis.fetch;

async function fetchFromDisk(...[input, init]: Parameters<typeof fetch>): Promise<Response> {
  if (typeof input !== 'string' || !input.startsWith(`${DISK}/`)) return overNetwork(input, init);
  const file = decodeURIComponent(new URL(input).pathname);
  return new Response(await readFile(file));
}

/** The files of a search as the build wrote them to the disk, for its own check and for tests. `folder` is absolute. */
export function searchFilesOnDisk(folder: string): SearchFiles {
  globalThis.fetch = fetchFromDisk;
  return {
    table: async () => JSON.parse(gunzipSync(await readFile(path.join(folder, TABLE_FILE))).toString()) as StoredTable,
    bundle: async (index) => ({
      module: (await import(
        /* @vite-ignore */ pathToFileURL(path.join(folder, index, 'pagefind.js')).href
      )) as PagefindModule,
      basePath: `${DISK}${pathToFileURL(path.join(folder, index)).pathname}/`,
    }),
  };
}
