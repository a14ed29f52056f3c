import type { SearchBackend, SearchCounts } from '../search/backend.ts';
import { loadBackend } from '../search/load-backend.ts';
import { searchFilesAt } from './search-files.ts';
import type { SearchAsked, SearchFault, SearchLoading, SearchTold } from './search-messages.ts';

let backend: Promise<SearchBackend> | undefined;
let loading: SearchLoading = 'worker';
let searching: AbortController | undefined;

const tell = (told: SearchTold): void => postMessage(told);

function opened(asked: SearchAsked): Promise<SearchBackend> {
  if (backend) return backend;
  backend = loadBackend(
    searchFilesAt(asked, (begun) => {
      if (begun !== loading) tell({ id: asked.id, kind: 'loading', loading: begun });
      loading = begun;
    }),
  );
  // The first format that is made takes Chromium 20 to 60 ms, once for page and worker: here the page need not wait for it.
  void new Intl.NumberFormat('en');
  return backend;
}

async function answer(asked: SearchAsked): Promise<SearchTold> {
  const { id } = asked;
  const open = await opened(asked);
  if (asked.kind === 'suggest')
    return { id, kind: 'suggestions', suggestions: await open.suggest(asked.typed, asked.limit) };
  if (asked.kind === 'prepare') {
    await open.prepare();
    return { id, kind: 'prepared' };
  }
  searching?.abort();
  searching = new AbortController();
  const { signal } = searching;
  const capabilities = open.capabilities();
  let isCounted = false;
  const onCounts = (counts: SearchCounts): void => {
    tell({ id, kind: 'counts', answer: counts, capabilities });
    isCounted = true;
  };
  try {
    const all = await open.search(asked.request, { ...asked.options, signal, onCounts });
    const { hits, missing, empty } = all;
    return isCounted
      ? { id, kind: 'found', found: { hits, missing, empty } }
      : { id, kind: 'answer', answer: all, capabilities };
  } catch (error) {
    if (signal.aborted) return { id, kind: 'superseded' };
    throw error;
  }
}

function faultOf(said: string): SearchFault {
  if (refusesWasm()) return 'wasm';
  if (/ together\b/.test(said)) return 'mismatch';
  // The texts are part of the index to who meets its files.
  return loading === 'texts' ? 'index' : loading;
}

/** Whether browser or policy refuse to run WebAssembly at all: tried with the smallest module there is. */
function refusesWasm(): boolean {
  try {
    return !new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0));
  } catch {
    return true;
  }
}

addEventListener('message', async ({ data }: MessageEvent<SearchAsked>) => {
  try {
    tell(await answer(data));
  } catch (error) {
    // The next question tries again from the start.
    backend = undefined;
    const said = error instanceof Error ? error.message : String(error);
    tell({ id: data.id, kind: 'fault', fault: faultOf(said), said });
  }
});
