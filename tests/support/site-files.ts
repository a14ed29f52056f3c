import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Every file of a built site by its path in it, as text; what is compressed with gzip is unpacked, whatever its name. */
export async function siteFiles(site: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const entry of await readdir(site, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const bytes = await readFile(file);
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    files.set(path.relative(site, file).split(path.sep).join('/'), (isPacked ? gunzipSync(bytes) : bytes).toString());
  }
  return files;
}
