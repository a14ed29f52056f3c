import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** What a site weighs. */
export interface SiteSize {
  files: number;
  bytes: number;
  /** The folder that holds the most entries, and how many. */
  widest: { folder: string; entries: number };
}

/** Weighs a built site: the bytes of its files, not the blocks they fill. */
export async function siteSize(site: string): Promise<SiteSize> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const perFolder = new Map<string, number>();
  let files = 0;
  let bytes = 0;
  for (const entry of entries) {
    perFolder.set(entry.parentPath, (perFolder.get(entry.parentPath) ?? 0) + 1);
    if (!entry.isFile()) continue;
    files++;
    bytes += (await stat(path.join(entry.parentPath, entry.name))).size;
  }
  const [folder = site, most = 0] = [...perFolder].reduce(
    (widest, next) => (next[1] > (widest[1] ?? 0) ? next : widest),
    [site, 0] as [string, number],
  );
  return { files, bytes, widest: { folder: `/${path.relative(site, folder)}`, entries: most } };
}
