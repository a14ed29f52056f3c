import { getCollection } from 'astro:content';
import { joinArchive, type Archive } from '../archive/archive.ts';
import type { ArticleRecord, PageRecord, Records } from '../archive/records.ts';
import { readForBuild } from '../intake/read-for-build.ts';
import { loadSettings } from '../intake/settings.ts';
import { wordsFor } from '../words/words.ts';

let joined: Promise<Archive> | undefined;

/** The archive, loaded and joined once a build (in `astro dev` on every request). */
export function getArchive(): Promise<Archive> {
  if (import.meta.env.DEV) return join();
  joined ??= join();
  return joined;
}

async function join(): Promise<Archive> {
  const [settings, records] = await Promise.all([
    loadSettings(),
    import.meta.env.DEV ? storedRecords() : builtRecords(),
  ]);
  return joinArchive(records, { language: settings.language, untitled: wordsFor(settings.language).report.untitled });
}

/**
 * What the build has read, in memory: through Astro's store it would become a module of all texts, written, compiled and
 * parsed. Throws where the content has errors, which `npm run build` has told before.
 */
async function builtRecords(): Promise<Records> {
  const { records, diagnostics } = await readForBuild();
  if (diagnostics.some(({ severity }) => severity === 'error'))
    throw new Error('The content has errors. npm run check names them with their remedies.');
  return records;
}

/** What Astro's store holds, which follows the files as they change. */
async function storedRecords(): Promise<Records> {
  const [articles, places, organisations, sources, pages] = await Promise.all([
    getCollection('articles'),
    getCollection('places'),
    getCollection('organisations'),
    getCollection('sources'),
    getCollection('pages'),
  ]);
  return {
    articles: articles.map(
      (entry) =>
        ({
          ...entry.rendered?.metadata,
          id: entry.id,
          data: entry.data,
          html: entry.rendered?.html ?? '',
        }) as ArticleRecord,
    ),
    places: new Map(places.map((entry) => [entry.id, entry.data])),
    organisations: new Map(organisations.map((entry) => [entry.id, entry.data])),
    sources: new Map(sources.map((entry) => [entry.id, entry.data])),
    pages: new Map(
      pages.map((entry) => [
        entry.id,
        {
          id: entry.id,
          file: entry.filePath ?? '',
          data: entry.data,
          html: entry.rendered?.html ?? '',
        } satisfies PageRecord,
      ]),
    ),
  };
}
