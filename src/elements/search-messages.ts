import type {
  Capabilities,
  SearchAnswer,
  SearchCounts,
  SearchOptions,
  SearchRequest,
  Suggestion,
} from '../search/backend.ts';

/** How an answer is wanted, as far as a message can carry it. */
export type SearchAskedOptions = Omit<SearchOptions, 'signal' | 'onCounts'>;

/** What a page asks the search worker. */
export type SearchAsked = {
  id: number;
  /** The address of the search folder, with a slash at its end. */
  folder: string;
  /** Whether a search failed before: then nothing that the browser keeps is trusted. */
  anew: boolean;
} & (
  | { kind: 'search'; request: SearchRequest; options: SearchAskedOptions }
  | { kind: 'suggest'; typed: string; limit: number }
  | { kind: 'prepare' }
);

/** What of a search is loading: its program, the facet table, the index of the words, or the texts of the reports found. */
export type SearchLoading = 'worker' | 'table' | 'index' | 'texts';

/** What kept a search from an answer: what could not be loaded, WebAssembly refused, or files of different builds. */
export type SearchFault = Exclude<SearchLoading, 'texts'> | 'wasm' | 'mismatch';

/** What of an answer follows what was counted: the counts are not sent twice. */
export type SearchFound = Pick<SearchAnswer, 'hits' | 'missing' | 'empty'>;

/** What the worker tells: what it loads meanwhile, what it counted, the answer, or what went wrong, with the error's own words. */
export type SearchTold =
  | { id: number; kind: 'loading'; loading: SearchLoading }
  | { id: number; kind: 'counts'; answer: SearchCounts; capabilities: Capabilities }
  | { id: number; kind: 'found'; found: SearchFound }
  | { id: number; kind: 'answer'; answer: SearchAnswer; capabilities: Capabilities }
  | { id: number; kind: 'suggestions'; suggestions: readonly Suggestion[] }
  | { id: number; kind: 'prepared' }
  | { id: number; kind: 'superseded' }
  | { id: number; kind: 'fault'; fault: SearchFault; said: string };
