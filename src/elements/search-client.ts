import type { Capabilities, SearchAnswer, SearchCounts, SearchRequest, Suggestion } from '../search/backend.ts';
import type { SearchAsked, SearchAskedOptions, SearchFault, SearchLoading, SearchTold } from './search-messages.ts';

/** What was counted, with what the archive holds. */
export interface Counted {
  answer: SearchCounts;
  capabilities: Capabilities;
}

/** An answer with what the archive holds. */
export interface Answered extends Counted {
  answer: SearchAnswer;
}

/** Why there is no answer; the message is the error's own. */
export class SearchFailed extends Error {
  readonly fault: SearchFault;

  constructor(fault: SearchFault, said: string) {
    super(said);
    this.fault = fault;
  }
}

type Question =
  | { kind: 'search'; request: SearchRequest; options: SearchAskedOptions }
  | { kind: 'suggest'; typed: string; limit: number }
  | { kind: 'prepare' };

/** Asks the search worker, which starts with the first question. */
export class SearchClient {
  readonly #folder: string;
  readonly #waiting = new Map<number, (told: SearchTold) => void>();
  #worker: Worker | undefined;
  #asked = 0;
  #searched = 0;
  #onCounts: (counted: Counted) => void = () => undefined;
  #loading: SearchLoading = 'worker';
  #failed = false;

  /** `folder`: the absolute address of the search folder, with a slash at its end. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What loads while an answer is awaited. */
  get loading(): SearchLoading {
    return this.#loading;
  }

  /**
   * The answer to a search; undefined where a newer one was asked meanwhile. What was counted is told before it, where
   * anything was found. Throws {@link SearchFailed}.
   */
  async search(
    request: SearchRequest,
    options: SearchAskedOptions,
    onCounts: (counted: Counted) => void,
  ): Promise<Answered | undefined> {
    let counted: Counted | undefined;
    this.#onCounts = (told) => {
      counted = told;
      onCounts(told);
    };
    const told = await this.#ask({ kind: 'search', request, options }, (id) => (this.#searched = id));
    if (told.id !== this.#searched) return undefined;
    if (told.kind === 'fault') {
      // A browser may remember a module that failed to load: a new worker tries again from nothing.
      this.#close();
      this.#failed = true;
      throw new SearchFailed(told.fault, told.said);
    }
    if (told.kind === 'found' && counted) return { ...counted, answer: { ...counted.answer, ...told.found } };
    return told.kind === 'answer' ? told : undefined;
  }

  /** What completes the last word typed; nothing where search does not work. */
  async suggest(typed: string, limit: number): Promise<readonly Suggestion[]> {
    const told = await this.#ask({ kind: 'suggest', typed, limit });
    return told.kind === 'suggestions' ? told.suggestions : [];
  }

  /** Loads ahead what the first words typed will need. What fails is told when it is asked for. */
  async prepare(): Promise<void> {
    await this.#ask({ kind: 'prepare' });
  }

  #ask(question: Question, onId?: (id: number) => void): Promise<SearchTold> {
    const id = ++this.#asked;
    onId?.(id);
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#open().postMessage({ id, folder: this.#folder, anew: this.#failed, ...question } satisfies SearchAsked);
    });
  }

  #open(): Worker {
    if (this.#worker) return this.#worker;
    this.#loading = 'worker';
    const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module', name: 'search' });
    worker.addEventListener('message', ({ data }: MessageEvent<SearchTold>) => {
      if (data.kind === 'loading') this.#loading = data.loading;
      else if (data.kind === 'counts') {
        if (data.id === this.#searched) this.#onCounts(data);
      } else this.#settle(data);
    });
    worker.addEventListener('error', ({ message }) => {
      for (const id of this.#waiting.keys()) this.#settle({ id, kind: 'fault', fault: 'worker', said: message ?? '' });
      this.#close();
    });
    this.#worker = worker;
    return worker;
  }

  #settle(told: SearchTold): void {
    this.#waiting.get(told.id)?.(told);
    this.#waiting.delete(told.id);
  }

  #close(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const id of this.#waiting.keys()) this.#settle({ id, kind: 'superseded' });
  }
}

const clients = new Map<string, SearchClient>();

/** The one client of a page for a search folder (its address, absolute or not): box and results share a worker. */
export function searchClient(folder: string): SearchClient {
  const address = new URL(folder, location.href).href;
  const client = clients.get(address) ?? new SearchClient(address);
  clients.set(address, client);
  return client;
}
