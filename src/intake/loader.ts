import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { ReadResult } from './read-archive.ts';
import { readArchive } from './read-archive.ts';
import { checkModeFrom } from './check-mode.ts';
import { foldersFrom } from './folders.ts';
import { loadSettings } from './settings.ts';
import { entriesOf, type Collection } from './store-entries.ts';

let reading: Promise<ReadResult> | undefined;

/** The archive, read once for the five collections that load together. */
function readOnce(): Promise<ReadResult> {
  reading ??= loadSettings()
    .then((settings) => readArchive({ folders: foldersFrom(process.env), settings, check: checkModeFrom(process.env) }))
    .finally(() => setTimeout(() => (reading = undefined), 1000).unref());
  return reading;
}

/**
 * Astro loader of one collection, through the one reader that the checker uses. A build stops on errors;
 * `astro dev` logs them, goes on with every file that has none, and reads again when a file changes.
 */
export function contentLoader(collection: Collection): Loader {
  return {
    name: `pressmark-${collection}`,
    load: async (context) => {
      await fill(collection, context);
      const { content } = foldersFrom(process.env);
      let pending: NodeJS.Timeout | undefined;
      context.watcher?.add(content);
      context.watcher?.on('all', (_event, changed) => {
        if (path.relative(content, changed).startsWith('..')) return;
        clearTimeout(pending);
        pending = setTimeout(() => void fill(collection, context), 200);
      });
    },
  };
}

async function fill(collection: Collection, { store, watcher, logger }: LoaderContext): Promise<void> {
  const { records, diagnostics } = await readOnce();
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  for (const { file, line, column, message } of errors) {
    if (collection === 'articles') logger.error(`${file}:${line}:${column} ${message}`);
  }
  if (errors.length > 0 && !watcher) throw new Error(`${errors.length} errors in the content: run npm run check.`);
  const entries = entriesOf(records, collection);
  const ids = new Set(entries.map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const entry of entries) store.set(entry);
}
