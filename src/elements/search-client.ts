import type { Capabilities, SearchAnswer } from '../search/backend.ts';
import type { SearchState } from '../query/search-address.ts';
import type { SearchAnswered, SearchAsked } from './search-messages.ts';

/** An answer with what the archive holds. */
export interface Answered {
  answer: SearchAnswer;
  capabilities: Capabilities;
}

/** Asks the search worker; only the newest question is answered, older ones resolve to undefined. */
export class SearchClient {
  readonly #folder: string;
  readonly #limit: number;
  #worker: Worker | undefined;
  #asked = 0;
  #settle: ((answered: SearchAnswered | Error) => void) | undefined;

  /** `folder`: the absolute address of the search folder, with a slash at its end; `limit`: results a page. */
  constructor(folder: string, limit: number) {
    this.#folder = folder;
    this.#limit = limit;
  }

  /** Throws an error with the worker's words where the search could not be done. */
  async ask(state: SearchState, typing: boolean): Promise<Answered | undefined> {
    const id = ++this.#asked;
    const answered = await new Promise<SearchAnswered | Error>((resolve) => {
      this.#settle?.(new Error('superseded'));
      this.#settle = resolve;
      this.#open().postMessage({ id, folder: this.#folder, state, typing, limit: this.#limit } satisfies SearchAsked);
    });
    if (id !== this.#asked) return undefined;
    if (answered instanceof Error) throw answered;
    if ('error' in answered) {
      // A browser may remember a module that failed to load: a new worker tries again from nothing.
      this.#close();
      throw new Error(answered.error);
    }
    return answered;
  }

  #open(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module', name: 'search' });
    worker.addEventListener('message', ({ data }: MessageEvent<SearchAnswered>) => {
      if (data.id === this.#asked) this.#settle?.(data);
    });
    worker.addEventListener('error', (event) => {
      this.#close();
      this.#settle?.(new Error(event.message || 'The search worker did not start.'));
    });
    this.#worker = worker;
    return worker;
  }

  #close(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }
}
