import { isCalendarDate, type CalendarDate } from '../schemas/calendar.ts';

/** How results may be ordered. */
export const SORTS = ['relevance', 'newest', 'oldest'] as const;

/** An order of results. */
export type Sort = (typeof SORTS)[number];

/** The built-in facets, by their keys in the address; values are record ids. An owner's `extra` facets join them, by their own keys. */
export const FACETS = ['place', 'filed', 'org', 'source', 'language'] as const;

/** A built-in facet's key in the address. */
export type Facet = (typeof FACETS)[number];

/** A search as its address holds it. Values of one facet are OR, facets among each other AND. */
export interface SearchState {
  /** What was typed. */
  q: string;
  /** The selected values, by the facet's key; a key without values may be absent. */
  facets: Readonly<Record<string, readonly string[]>>;
  /** Inclusive; a partial date covers its whole period. */
  after: CalendarDate | undefined;
  before: CalendarDate | undefined;
  /** Undefined: relevance where something is typed, else newest. */
  sort: Sort | undefined;
  /** From 1. */
  page: number;
}

/** A search for everything. */
export const EMPTY_SEARCH: SearchState = {
  q: '',
  facets: {},
  after: undefined,
  before: undefined,
  sort: undefined,
  page: 1,
};

/**
 * Reads the part of an address behind `?`. `facets`: the keys of the archive's facets. Keys it does not know are left
 * out; facet values are kept, known or not.
 */
export function parseSearchAddress(query: string, facets: readonly string[] = FACETS): SearchState {
  const keys = new URLSearchParams(query);
  const facet = (name: string): string[] => [...new Set(keys.getAll(name).filter((value) => value !== ''))];
  const date = (name: 'after' | 'before'): CalendarDate | undefined => {
    const value = keys.get(name);
    return value !== null && isCalendarDate(value) ? value : undefined;
  };
  const page = keys.get('page') ?? '';
  return {
    q: keys.get('q') ?? '',
    facets: Object.fromEntries(facets.map((name) => [name, facet(name)] as const).filter(([, ids]) => ids.length > 0)),
    after: date('after'),
    before: date('before'),
    sort: SORTS.find((sort) => sort === keys.get('sort')),
    page: /^[1-9]\d{0,6}$/.test(page) ? Number(page) : 1,
  };
}

/** The place of a facet's key in an address: the built-in ones first, then the archive's own from A to Z. */
function compareFacets(a: string, b: string): number {
  const place = (key: string): number => (FACETS as readonly string[]).indexOf(key) >>> 0;
  return place(a) - place(b) || (a < b ? -1 : 1);
}

/** Prints a search as the part of an address behind `?`, keys in a fixed order, defaults left out; `` for everything. */
export function printSearchAddress(state: SearchState): string {
  const keys = new URLSearchParams();
  if (state.q !== '') keys.set('q', state.q);
  for (const facet of Object.keys(state.facets).sort(compareFacets))
    for (const value of state.facets[facet] ?? []) keys.append(facet, value);
  if (state.after !== undefined) keys.set('after', state.after);
  if (state.before !== undefined) keys.set('before', state.before);
  if (state.sort !== undefined) keys.set('sort', state.sort);
  if (state.page !== 1) keys.set('page', String(state.page));
  return keys.toString();
}

/** The order that a search is shown in. */
export function sortOf(state: SearchState): Sort {
  return state.sort ?? (state.q.trim() === '' ? 'newest' : 'relevance');
}
