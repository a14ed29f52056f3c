import { createHash } from 'node:crypto';
import type { Records } from '../archive/records.ts';

/** A collection: its folder in `content/` and its name in Astro. */
export type Collection = 'articles' | 'places' | 'organisations' | 'sources' | 'pages';

/** An entry of Astro's content store. */
export interface StoreEntry {
  id: string;
  data: Record<string, unknown>;
  /** Within the content folder. */
  filePath: string;
  digest: string;
  rendered?: { html: string; metadata: Record<string, unknown> };
}

/** The entries of one collection as `src/collections/archive.ts` expects them. */
export function entriesOf(records: Records, collection: Collection): StoreEntry[] {
  return plainEntries(records, collection).map((entry) => ({ ...entry, digest: digestOf(entry) }));
}

function plainEntries(records: Records, collection: Collection): Omit<StoreEntry, 'digest'>[] {
  switch (collection) {
    case 'articles':
      return records.articles.map(({ id, data, html, file, sha256, opening, near }) => ({
        id,
        data,
        filePath: file,
        rendered: { html, metadata: { file, sha256, opening, ...(near === undefined ? {} : { near }) } },
      }));
    case 'pages':
      return [...records.pages.values()].map(({ id, data, file, html }) => ({
        id,
        data,
        filePath: file,
        rendered: { html, metadata: {} },
      }));
    default:
      return [...records[collection]].map(([id, data]) => ({ id, data, filePath: `${collection}/${id}.yaml` }));
  }
}

function digestOf(entry: object): string {
  return createHash('sha256').update(JSON.stringify(entry)).digest('base64url');
}
