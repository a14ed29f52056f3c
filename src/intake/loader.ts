import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { checkModeFrom } from './check-mode.ts';
import { foldersFrom } from './folders.ts';
import { readArchive, type ReadResult } from './read-archive.ts';
import { reportOf } from './report.ts';
import { loadSettings } from './settings.ts';
import { entriesOf, type Collection } from './store-entries.ts';

type Watcher = NonNullable<LoaderContext['watcher']>;

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
 * Astro loader of one collection for `astro dev`, through the one reader that the checker uses: it prints errors, goes on
 * with every file that has none, and reads again when a file changes. A build takes what it has read itself.
 */
export function contentLoader(collection: Collection): Loader {
  return {
    name: `pressmark-${collection}`,
    load: async (context) => {
      const { watcher, store } = context;
      if (!watcher) return store.clear();
      await fill(collection, context);
      watch(collection, context, watcher);
    },
  };
}

function watch(collection: Collection, context: LoaderContext, watcher: Watcher): void {
  if (watched.has(collection)) return;
  watched.add(collection);
  const { content } = foldersFrom(process.env);
  let pending: NodeJS.Timeout | undefined;
  watcher.add(content);
  watcher.on('all', (_event, changed) => {
    if (path.relative(content, changed).startsWith('..')) return;
    reading = undefined;
    clearTimeout(pending);
    pending = setTimeout(
      () => void fill(collection, context).catch((error: unknown) => context.logger.error(String(error))),
      SETTLED,
    );
  });
}

async function fill(collection: Collection, { store, logger }: LoaderContext): Promise<void> {
  const { records, diagnostics, files } = await readOnce();
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  // One of the five speaks for all.
  if (errors.length > 0 && collection === 'articles')
    logger.error(`\n${reportOf(errors, foldersFrom(process.env), files)}`);
  const entries = entriesOf(records, collection);
  const ids = new Set(entries.map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const entry of entries) store.set(entry);
}
