import type { CalendarDate } from '../schemas/calendar.ts';
import type { Facet, Sort } from '../query/search-address.ts';
import type { QueryNode } from '../query/query-tree.ts';

/** What is searched for: the tree of what was typed, and the facets' values (record ids). */
export interface SearchRequest {
  tree: QueryNode;
  facets: Readonly<Record<Facet, readonly string[]>>;
  /** Inclusive; a report matches when the period of its date overlaps. */
  after: CalendarDate | undefined;
  before: CalendarDate | undefined;
}

/** Which part of the answer is wanted, and in which order. */
export interface SearchOptions {
  offset: number;
  limit: number;
  sort: Sort;
}

/** A record as an answer names it. */
export interface Named {
  id: string;
  name: string;
}

/** A piece of an excerpt; `hit` where it is what was searched for. */
export interface ExcerptPart {
  text: string;
  hit: boolean;
}

/** A report found. */
export interface Hit {
  ordinal: number;
  title: string;
  /** Whether the title is the archive's own and stands in brackets. */
  supplied: boolean;
  /** The report's root-absolute address within the archive. */
  address: string;
  date: CalendarDate;
  source: Named | undefined;
  filedFrom: Named | undefined;
  /** Whether the report prints a dateline. */
  dateline: boolean;
  places: readonly Named[];
  language: string;
  withdrawn: boolean;
  excerpt: readonly ExcerptPart[];
}

/** A value of a facet with the number of reports it would leave; the facet's own selection is ignored in the count. */
export interface FacetValue extends Named {
  count: number;
  selected: boolean;
  /** The value it lies in, where the facet is a tree. */
  parent: string | undefined;
}

/** A name that stood for a record: reports that bear the record were found too, whatever their text prints. */
export interface Expansion {
  typed: string;
  record: Named;
}

/** The answer to a search. */
export interface SearchAnswer {
  total: number;
  hits: readonly Hit[];
  /** Values with at least one report or selected, most reports first. */
  facets: Readonly<Record<Facet, readonly FacetValue[]>>;
  /** The tree as it was read. */
  reading: QueryNode;
  /** Words and phrases that no report holds. */
  missing: readonly string[];
  expanded: readonly Expansion[];
  /** Selected ids that the archive does not know. */
  unknown: readonly { facet: Facet; id: string }[];
}

/** What a backend holds. */
export interface Capabilities {
  reports: number;
  /** BCP 47 tags. */
  languages: readonly string[];
  /** The first and last date, undefined for an empty archive. */
  first: CalendarDate | undefined;
  last: CalendarDate | undefined;
}

/** A search engine over one archive. Backends agree on ids, order and counts. */
export interface SearchBackend {
  capabilities(): Capabilities;
  search(request: SearchRequest, options: SearchOptions): Promise<SearchAnswer>;
}
