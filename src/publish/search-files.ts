import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { SearchFiles } from '../search/search-files.ts';

const pack = promisify(gzip);

/** The files of a search as the build wrote them to the disk, for its own check and for tests. `folder` is absolute. */
export function searchFilesOnDisk(folder: string): SearchFiles {
  return {
    read: async (name) => {
      const { buffer, byteOffset, byteLength } = await readFile(path.join(folder, name));
      return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
    },
  };
}

/** What a JSON file of the search folder holds, as its bytes: gzip; the same content gives the same bytes. */
export function jsonBytes(content: unknown): Promise<Uint8Array> {
  return pack(JSON.stringify(content), { level: 9 });
}
