import { parseQuery } from '../query/parse-query.ts';
import { sortOf } from '../query/search-address.ts';
import { loadBackend } from '../search/load-backend.ts';
import type { SearchBackend } from '../search/backend.ts';
import { searchFilesAt } from './search-files.ts';
import type { SearchAnswered, SearchAsked } from './search-messages.ts';

let backend: Promise<SearchBackend> | undefined;

async function answer({ id, folder, state, typing, limit }: SearchAsked): Promise<SearchAnswered> {
  try {
    backend ??= loadBackend(searchFilesAt(folder));
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
