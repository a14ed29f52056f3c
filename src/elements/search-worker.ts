import { parseQuery } from '../query/parse-query.ts';
import { sortOf } from '../query/search-address.ts';
import { loadBackend, type SearchFiles } from '../search/load-backend.ts';
import type { SearchBackend } from '../search/backend.ts';
import type { PagefindModule } from '../search/pagefind-api.ts';
import type { StoredTable } from '../search/stored-table.ts';
import type { SearchAnswered, SearchAsked } from './search-messages.ts';

/** The files of a search over the network; `folder` is an absolute address with a slash at its end. */
function searchFiles(folder: string): SearchFiles {
  return {
    table: async () => {
      const response = await fetch(`${folder}table.bin`, { cache: 'no-cache' });
      if (!response.ok || !response.body) throw new Error(`${response.status} for ${folder}table.bin`);
      const bytes = await response.arrayBuffer();
      return (await new Response(gunzipped(bytes)).json()) as StoredTable;
    },
    bundle: async (index) => {
      const basePath = `${folder}${index}/`;
      return { module: (await import(/* @vite-ignore */ `${basePath}pagefind.js`)) as PagefindModule, basePath };
    },
  };
}

/** Some hosts unpack gzip on the way, some do not: the first two bytes tell. */
function gunzipped(bytes: ArrayBuffer): BodyInit {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (first !== 0x1f || second !== 0x8b) return bytes;
  return new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
}

let backend: Promise<SearchBackend> | undefined;

async function answer({ id, folder, state, typing, limit }: SearchAsked): Promise<SearchAnswered> {
  try {
    backend ??= loadBackend(searchFiles(folder));
    const opened = await backend;
    const request = {
      tree: parseQuery(state.q, { typing }),
      facets: state.facets,
      after: state.after,
      before: state.before,
    };
    const options = { offset: (state.page - 1) * limit, limit, sort: sortOf(state) };
    return { id, answer: await opened.search(request, options), capabilities: opened.capabilities() };
  } catch (error) {
    // The next question tries again from the start.
    backend = undefined;
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

addEventListener('message', async (event: MessageEvent<SearchAsked>) => {
  postMessage(await answer(event.data));
});
