import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readXml } from './read-xml.ts';

/** The entries of a built site's sitemap, from the index on, in order: whole addresses and days of last change. */
export async function sitemapEntries(site: string): Promise<{ address: string; lastChange: string | undefined }[]> {
  const index = await entriesOf(path.join(site, 'sitemap.xml'));
  const files = index.map(({ address }) => path.join(site, path.posix.basename(new URL(address).pathname)));
  return (await Promise.all(files.map(entriesOf))).flat();
}

async function entriesOf(file: string): Promise<{ address: string; lastChange: string | undefined }[]> {
  return readXml(await readFile(file, 'utf8')).children.map(({ children }) => {
    const text = (wanted: string): string | undefined => children.find(({ name }) => name === wanted)?.text;
    return { address: text('loc') ?? '', lastChange: text('lastmod') };
  });
}
