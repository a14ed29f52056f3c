import { mkdirSync, readFileSync, writeFileSync, type Dirent } from 'node:fs';
import { access, readdir, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';

/** The pages of a site that is built where an earlier build left its own: what has not changed is not written again. */
export interface SitePages {
  /** Writes a page, with the folders it lies in, unless its file holds the same already. */
  write: (file: string, bytes: Uint8Array) => void;
  /** Removes earlier pages that were not written now and that `publicFolder` does not hold, and folders left empty. */
  removeOthers: (publicFolder: string) => Promise<void>;
}

/** Empties a site's folder but for its pages, and git's folder where it is a repository. Absolute paths everywhere. */
export async function sitePages(site: string): Promise<SitePages> {
  const earlier = new Set(await pagesIn(site));
  const made = new Set<string>();
  return {
    // One page after another, without waiting: handing small files to other threads takes longer than writing them.
    write: (file, bytes) => {
      made.add(file);
      if (earlier.has(file) && readFileSync(file).equals(bytes)) return;
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    },
    removeOthers: async (publicFolder) => {
      for (const file of earlier) {
        if (made.has(file) || (await exists(path.join(publicFolder, path.relative(site, file))))) continue;
        await rm(file);
        await removeEmpty(path.dirname(file), site);
      }
    },
  };
}

/** The pages in a folder and beneath it; everything else goes. */
async function pagesIn(folder: string): Promise<string[]> {
  const pages = await Promise.all(
    (await entriesOf(folder)).map(async (entry) => {
      if (entry.name === '.git') return [];
      const file = path.join(folder, entry.name);
      if (entry.isFile() && entry.name.endsWith('.html')) return [file];
      const within = entry.isDirectory() ? await pagesIn(file) : [];
      if (within.length === 0) await rm(file, { recursive: true });
      return within;
    }),
  );
  return pages.flat();
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

async function removeEmpty(folder: string, site: string): Promise<void> {
  if (folder === site || (await readdir(folder)).length > 0) return;
  await rmdir(folder);
  await removeEmpty(path.dirname(folder), site);
}
