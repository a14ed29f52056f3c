import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { checkModeFrom } from './check-mode.ts';
import { foldersFrom } from './folders.ts';
import { readArchive, type ReadResult } from './read-archive.ts';
import { reportOf } from './report.ts';
import { loadSettings } from './settings.ts';
import { entriesOf, type Collection } from './store-entries.ts';

/** How long the five collections share one reading, and how long `astro dev` waits for a change to be complete, in milliseconds. */
const SHARED = 1000;
const SETTLED = 200;

let reading: Promise<ReadResult> | undefined;

/** Collections whose files are watched already: `astro dev` loads again without starting anew. */
const watched = new Set<Collection>();

/** The archive, read once for the five collections that load together. */
function readOnce(): Promise<ReadResult> {
  reading ??= loadSettings()
    .then((settings) =>
      readArchive({ folders: foldersFrom(process.env), settings, check: checkModeFrom(process.env), compares: true }),
    )
    .finally(() => setTimeout(() => (reading = undefined), SHARED).unref());
  return reading;
}

/**
 * Astro loader of one collection, through the one reader that the checker uses. A build stops on errors;
 * `astro dev` prints them, goes on with every file that has none, and reads again when a file changes.
 */
export function contentLoader(collection: Collection): Loader {
  return {
    name: `pressmark-${collection}`,
    load: async (context) => {
      await fill(collection, context);
      watch(collection, context);
    },
  };
}

function watch(collection: Collection, context: LoaderContext): void {
  if (!context.watcher || watched.has(collection)) return;
  watched.add(collection);
  const { content } = foldersFrom(process.env);
  let pending: NodeJS.Timeout | undefined;
  context.watcher.add(content);
  context.watcher.on('all', (_event, changed) => {
    if (path.relative(content, changed).startsWith('..')) return;
    reading = undefined;
    clearTimeout(pending);
    pending = setTimeout(
      () => void fill(collection, context).catch((error: unknown) => context.logger.error(String(error))),
      SETTLED,
    );
  });
}

async function fill(collection: Collection, { store, watcher, logger }: LoaderContext): Promise<void> {
  const { records, diagnostics, files } = await readOnce();
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  // One of the five speaks for all.
  if (errors.length > 0 && collection === 'articles')
    logger.error(`\n${reportOf(errors, foldersFrom(process.env), files)}`);
  if (errors.length > 0 && !watcher)
    throw new Error('The content has errors. npm run check names them with their remedies.');
  const entries = entriesOf(records, collection);
  const ids = new Set(entries.map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const entry of entries) store.set(entry);
}
