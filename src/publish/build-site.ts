import path from 'node:path';
import { build } from 'astro';
import { joinArchive } from '../archive/archive.ts';
import { baseOf } from '../archive/routes.ts';
import type { Folders } from '../intake/folders.ts';
import type { Records } from '../archive/records.ts';
import type { Settings } from '../schemas/settings.ts';
import { wordsFor } from '../words/words.ts';
import { beforeSignals } from './before-signals.ts';
import { writeFeeds } from './feeds.ts';
import { writeHeaders } from './headers.ts';
import { pageFiles } from './page-files.ts';
import { phaseEnded } from './phases.ts';
import { progressOn } from './progress.ts';
import { writeRecords } from './records-file.ts';
import { makeSearchIndex, SEARCH_FOLDER, writeSearchIndex } from './search-index.ts';
import { openSiteFolder, type SiteFolder } from './site-folder.ts';
import { writeSitemap } from './sitemap.ts';

/** What a site is built of. */
interface SiteSources {
  records: Records;
  folders: Folders;
  settings: Settings;
}

/**
 * Builds the site of records that were read and found good: Astro's pages, and beside them the search index. Where that
 * fails or is interrupted, the site that stood in the output folder stands as it was; an error is thrown.
 */
export async function buildSite(sources: SiteSources): Promise<void> {
  const { out } = sources.folders;
  const site = openSiteFolder(out);
  const takeBack = beforeSignals(site.abandon);
  try {
    await makeSite(sources, site);
  } catch (error) {
    site.abandon();
    throw new Error(`The build failed; ${out} stands as it was.`, { cause: error });
  } finally {
    takeBack();
  }
  site.finish();
  await writeHeaders(out, baseOf(sources.settings.address));
}

async function makeSite({ records, folders, settings }: SiteSources, site: SiteFolder): Promise<void> {
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
  const out = site.unfinished;
  const making = build({ root: process.cwd(), outDir: out, integrations: [pageFiles(site)], logLevel: 'error' });
  const [index] = await Promise.all([indexing, making]);
  await writeSearchIndex(index, path.join(out, SEARCH_FOLDER));
  const feedsAt = performance.now();
  const files = await writeFeeds(archive, settings, out);
  await writeSitemap(archive, settings.address, out);
  phaseEnded('feeds', feedsAt, `Wrote sitemap and ${files.toLocaleString('en')} feeds`);
  await writeRecords(archive, out, settings.address);
  const count = archive.reports.length;
  phaseEnded('index', startedAt, `Indexed ${count.toLocaleString('en')} ${count === 1 ? 'report' : 'reports'}`);
}

/** The owner's fields that readers can narrow a search by. */
function facetsOf(extra: Settings['extra']): { key: string; label: string }[] {
  return Object.entries(extra).flatMap(([key, { label, facet }]) => (facet ? [{ key, label }] : []));
}
