import type { Capabilities, SearchAnswer } from '../search/backend.ts';
import type { SearchState } from '../query/search-address.ts';

/** What the search page asks its worker. */
export interface SearchAsked {
  id: number;
  /** The address of the search folder, with a slash at its end. */
  folder: string;
  state: SearchState;
  /** Whether the last word is still being typed. */
  typing: boolean;
  limit: number;
}

/** What the worker answers: the search, or what went wrong. */
export type SearchAnswered =
  { id: number; answer: SearchAnswer; capabilities: Capabilities } | { id: number; error: string };
