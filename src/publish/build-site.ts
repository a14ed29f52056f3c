import path from 'node:path';
import { build } from 'astro';
import { joinArchive } from '../archive/archive.ts';
import { baseOf } from '../archive/routes.ts';
import type { Folders } from '../intake/folders.ts';
import type { Records } from '../archive/records.ts';
import type { Settings } from '../schemas/settings.ts';
import { wordsFor } from '../words/words.ts';
import { writeFeeds } from './feeds.ts';
import { writeHeaders } from './headers.ts';
import { phaseEnded } from './phases.ts';
import { progressOn } from './progress.ts';
import { writeRecords } from './records-file.ts';
import { makeSearchIndex, SEARCH_FOLDER, writeSearchIndex } from './search-index.ts';
import { writeSitemap } from './sitemap.ts';

/** Builds the site of records that were read and found good: Astro's pages, and beside them the search index. */
export async function buildSite({
  records,
  folders,
  settings,
}: {
  records: Records;
  folders: Folders;
  settings: Settings;
}): Promise<void> {
  const startedAt = performance.now();
  const archive = joinArchive(records, {
    language: settings.language,
    untitled: wordsFor(settings.language).report.untitled,
  });
  // Goes on in Pagefind's own process while Astro writes the pages; Astro empties the folder first, so it is written last.
  const indexing = makeSearchIndex(archive, {
    cache: folders.cache,
    extra: facetsOf(settings.extra),
    progress: progressOn('Index'),
  });
  const [index] = await Promise.all([indexing, build({ root: process.cwd(), logLevel: 'error' })]);
  await writeSearchIndex(index, path.join(folders.out, SEARCH_FOLDER));
  const feedsAt = performance.now();
  const files = await writeFeeds(archive, settings, folders.out);
  await writeSitemap(archive, settings.address, folders.out);
  phaseEnded('feeds', feedsAt, `Wrote sitemap and ${files.toLocaleString('en')} feeds`);
  await writeRecords(archive, folders.out, settings.address);
  await writeHeaders(folders.out, baseOf(settings.address));
  const count = archive.reports.length;
  phaseEnded('index', startedAt, `Indexed ${count.toLocaleString('en')} ${count === 1 ? 'report' : 'reports'}`);
}

/** The owner's fields that readers can narrow a search by. */
function facetsOf(extra: Settings['extra']): { key: string; label: string }[] {
  return Object.entries(extra).flatMap(([key, { label, facet }]) => (facet ? [{ key, label }] : []));
}
