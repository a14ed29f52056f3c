import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Archive, Report } from '../archive/archive.ts';
import { routes } from '../archive/routes.ts';
import { plainTextOf } from '../markdown/plain-text.ts';
import { indexFolder, indexLanguage } from '../search/load-backend.ts';
import { storedTableOf, type StoredTable } from '../search/stored-table.ts';
import type { Progress } from './progress.ts';
import { TABLE_FILE, tableBytes } from './search-files.ts';

/** The folder of everything that search loads, at the root of the site. */
export const SEARCH_FOLDER = '_search';

/** The search worker's file in that folder, fixed so that its Content-Security-Policy can be given by path. */
export const WORKER_FILE = 'worker.js';

/** How many records Pagefind's process works on at a time. */
const IN_FLIGHT = 64;

/** An archive's index, made but not yet written. */
export interface SearchIndex {
  table: StoredTable;
  indexes: ReadonlyMap<string, PagefindIndex>;
}

/**
 * Feeds the reports to Pagefind, which runs as a process of its own, in the archive's order, one index a language.
 * Throws where Pagefind refuses a record, naming its file.
 */
export async function makeSearchIndex(archive: Archive, progress: Progress): Promise<SearchIndex> {
  const version = createHash('sha256');
  const indexes = new Map<string, PagefindIndex>();
  const underWay: Promise<void>[] = [];
  let done = 0;
  for (const report of archive.reports) {
    const language = indexLanguage(report.language);
    const content = indexedText(report, archive);
    version.update(JSON.stringify([report.id, report.title.text, report.language, content]));
    const index = indexes.get(language) ?? (await openIndex());
    indexes.set(language, index);
    underWay.push(
      addRecord(index, report, language, content).then(() => {
        progress(++done, archive.reports.length);
      }),
    );
    if (underWay.length >= IN_FLIGHT) await underWay.shift();
  }
  await Promise.all(underWay);
  return { table: storedTableOf(archive, version.digest('hex').slice(0, 12)), indexes };
}

/** Writes index and facet table into the site's folder, and ends Pagefind's process. */
export async function writeSearchIndex({ table, indexes }: SearchIndex, out: string): Promise<void> {
  const folder = path.join(out, SEARCH_FOLDER);
  await mkdir(folder, { recursive: true });
  for (const [language, index] of indexes) {
    const outputPath = path.join(folder, indexFolder(table.version, language));
    const { errors } = await index.writeFiles({ outputPath });
    if (errors.length > 0) throw new Error(`Pagefind could not write its index: ${errors.join('; ')}`);
    await removeUnused(outputPath, language);
  }
  await writeFile(path.join(folder, TABLE_FILE), tableBytes(table));
  await close();
}

async function openIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  return index;
}

async function addRecord(index: PagefindIndex, report: Report, language: string, content: string): Promise<void> {
  const { errors } = await index.addCustomRecord({
    url: routes.report(report.id),
    language,
    content,
    meta: { title: report.title.text },
  });
  if (errors.length > 0) throw new Error(`${report.record.file} could not be indexed: ${errors.join('; ')}`);
}

/**
 * What of a report can be found: its title first, by whose words relevance is told; dateline, byline and text as the
 * page shows them; of a withdrawn one what its tombstone keeps.
 */
function indexedText(report: Report, archive: Archive): string {
  const { data, html } = report.record;
  const names = report.withdrawn
    ? [
        archive.sources.get(report.source ?? '')?.name,
        ...report.places.map((id) => archive.places.get(id)?.name),
        report.date,
      ]
    : [report.dateline, ...(data.byline ?? []), plainTextOf(html)];
  // Pagefind drops a record without a word in it; every title has one.
  return [report.title.text, ...names].filter((name) => name !== undefined && name !== '').join('\n');
}

async function removeUnused(folder: string, language: string): Promise<void> {
  const entry = JSON.parse(await readFile(path.join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { wasm: string | null }>;
  };
  const wasm = `wasm.${entry.languages[language]?.wasm ?? 'unknown'}.pagefind`;
  for (const file of await readdir(folder)) {
    const isUsed =
      file === 'pagefind.js' ||
      file === 'pagefind-entry.json' ||
      file === wasm ||
      file.endsWith('.pf_meta') ||
      !file.includes('.');
    if (!isUsed) await rm(path.join(folder, file));
  }
}
