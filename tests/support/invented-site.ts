import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSite } from './build-site.ts';

/** A site built into a folder of its own. */
export interface InventedSite {
  /** Every HTML page by its address: `/2020/`, `/404.html`. */
  pages: ReadonlyMap<string, string>;
  /** Reads a file of the output by its address. */
  file: (address: string) => Promise<Buffer>;
  remove: () => Promise<void>;
}

/** Builds a site from `files` (path within the content folder → text), laid over the content folder `base` where given. */
export async function inventSite({
  settings,
  files,
  base,
}: {
  settings: object;
  files: Record<string, string>;
  base?: string;
}): Promise<InventedSite> {
  const folder = await mkdtemp(path.join(tmpdir(), 'invented-site-'));
  const [content, out, site] = ['content', 'out', 'site.ts'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  await mkdir(content);
  if (base !== undefined) await cp(base, content, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(content, file)), { recursive: true });
    await writeFile(path.join(content, file), text);
  }
  await writeFile(site, `export default ${JSON.stringify(settings)};\n`);
  await buildSite(content, out, { PRESSMARK_SITE: site });
  const pages = new Map<string, string>();
  for (const name of await readdir(out, { recursive: true })) {
    if (!name.endsWith('.html')) continue;
    const address = `/${name.split(path.sep).join('/')}`.replace(/\/index\.html$/, '/');
    pages.set(address, await readFile(path.join(out, name), 'utf8'));
  }
  return {
    pages,
    file: (address) => readFile(path.join(out, address)),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
