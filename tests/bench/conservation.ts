import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { EMPTY_SEARCH } from '../../src/query/search-address.ts';
import { searchFilesOnDisk } from '../../src/publish/search-files.ts';
import { sitemapEntries } from '../support/sitemap-entries.ts';
import { loadBackend } from '../../src/search/load-backend.ts';

/** How many article files, report pages, records of the search and addresses in the sitemap there are; all must be the same. */
export async function conservation(
  content: string,
  site: string,
): Promise<{ files: number; pages: number; found: number; rows: number; sitemap: number }> {
  const files = (await readdir(path.join(content, 'articles'), { recursive: true })).filter((file) =>
    file.endsWith('.md'),
  ).length;
  const pages = (await readdir(site, { recursive: true })).filter(
    (file) => /^\d{4}\/(\d{2}\/){0,2}[^/]*[a-z][^/]*\/index\.html$/.test(file) && !`/${file}`.includes('/page/'),
  ).length;
  const backend = await loadBackend(searchFilesOnDisk(path.join(site, '_search')));
  const request = {
    tree: { kind: 'and' as const, of: [] },
    facets: EMPTY_SEARCH.facets,
    after: undefined,
    before: undefined,
  };
  const { total } = await backend.search(request, { offset: 0, limit: 1, sort: 'oldest' });
  const sitemap = new Set((await sitemapEntries(site)).map(({ address }) => address)).size;
  return { files, pages, found: total, rows: backend.capabilities().reports, sitemap };
}
