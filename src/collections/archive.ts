import { getCollection } from 'astro:content';
import { joinArchive, type Archive } from '../archive/archive.ts';
import type { ArticleRecord, PageRecord } from '../archive/records.ts';
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
  const [settings, articles, places, organisations, sources, pages] = await Promise.all([
    loadSettings(),
    getCollection('articles'),
    getCollection('places'),
    getCollection('organisations'),
    getCollection('sources'),
    getCollection('pages'),
  ]);
  const records = {
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
  return joinArchive(records, { language: settings.language, untitled: wordsFor(settings.language).report.untitled });
}
