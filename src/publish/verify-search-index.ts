import path from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { routes } from '../archive/routes.ts';
import { indexFolder, indexLanguage } from '../search/load-backend.ts';
import { searchFilesOnDisk } from './search-files.ts';
import { SEARCH_FOLDER } from './search-index.ts';

/** How many records are read at a time. */
const BATCH = 256;

/**
 * Opens the written index with Pagefind itself and compares its records, in their order, with the archive's reports:
 * the facet table knows a report by that position alone. Throws an error that names the first report out of place.
 */
export async function verifySearchIndex(archive: Archive, version: string, out: string): Promise<void> {
  const files = searchFilesOnDisk(path.join(out, SEARCH_FOLDER));
  const expected = Map.groupBy(archive.reports, (report) => indexLanguage(report.language));
  for (const [language, reports] of expected) {
    const { module, basePath } = await files.bundle(indexFolder(version, language));
    const { results } = await module.createInstance({ basePath, noWorker: true, metaCacheTag: version }).search(null);
    if (results.length !== reports.length) {
      throw new Error(
        `The search index holds ${results.length} reports in the language ${language}, the archive ${reports.length}.`,
      );
    }
    for (let start = 0; start < results.length; start += BATCH) {
      const records = await Promise.all(results.slice(start, start + BATCH).map((result) => result.data()));
      for (const [at, record] of records.entries()) {
        const report = reports[start + at];
        if (!report || record.raw_url !== routes.report(report.id)) {
          throw new Error(
            `The search index holds ${record.raw_url} where the archive has ${report?.record.file ?? 'no report'}.`,
          );
        }
      }
    }
  }
}
