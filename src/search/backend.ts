import type { CitedDetails } from '../citing/cited-report.ts';
import type { CalendarDate } from '../schemas/calendar.ts';
import type { Sort } from '../query/search-address.ts';
import type { AndNode, Field, PhraseNode, QueryNode } from '../query/query-tree.ts';
import type { LeftOut } from '../query/read-in-languages.ts';

/** The values selected in each facet, by its key in the address; record ids, or the text itself in an owner's facet. */
export type Selected = Readonly<Record<string, readonly string[]>>;

/** What is searched for: the tree of what was typed, and what is selected beside it. */
export interface SearchRequest {
  tree: AndNode;
  facets: Selected;
  /** Inclusive; a report matches when the period of its date overlaps. */
  after: CalendarDate | undefined;
  before: CalendarDate | undefined;
}

/** Which part of the answer is wanted, and in which order. */
export interface SearchOptions {
  offset: number;
  limit: number;
  sort: Sort;
  /** Ends the search early; the promise is then rejected with the signal's reason. */
  signal?: AbortSignal;
  /**
   * Told what was counted, where anything was found, as soon as it stands: before the texts of the hits are read, and
   * before words are sought that are near a missing one (`missing` is empty).
   */
  onCounts?: (counts: SearchCounts) => void;
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
  /** What it is cited by that this does not say. */
  cited: CitedDetails;
  excerpt: readonly ExcerptPart[];
  /** The names of the byline that hold what was searched for, each in pieces. */
  byline: readonly (readonly ExcerptPart[])[];
  /** The words and phrases found in this report as it prints them, folded: what its page marks (`?hl=`, one key each). */
  marks: readonly string[];
}

/** A value of a facet with the number of reports it would leave; the facet's own selection is ignored in the count. */
export interface FacetValue extends Named {
  count: number;
  selected: boolean;
  /** The value it lies in, where the facet is a tree. */
  parent: string | undefined;
}

/** How many of the reports found have a date that overlaps a year, a month or a day; a partial date counts under each. */
export interface PeriodCount {
  period: CalendarDate;
  count: number;
}

/** A name that stood for a record: reports that bear the record were found too, whatever their text prints. */
export interface Expansion {
  typed: string;
  record: Named;
}

/**
 * A word or phrase that no report within the dates of the search holds, and words of the archive that are near it. What
 * is too common to look for in some language is never said to be missing.
 */
export interface Missing {
  text: string;
  near: readonly string[];
}

/** What a name after `place:`, `filed:`, `org:` or `source:` was read as; no record: the archive knows none of the name. */
export interface FieldReading {
  field: Field;
  value: string;
  records: readonly Named[];
}

/** A search that asks for less, and how many reports it finds. */
export interface Looser {
  /**
   * What was left out or changed: one part of the query, one facet, the dates, all facets and dates; dates that end before
   * they begin turned round; all words asked for as one phrase, which may be a name; any of the words in place of all.
   */
  without:
    | { kind: 'part'; part: QueryNode }
    | { kind: 'facet'; facet: string }
    | { kind: 'phrase'; phrase: PhraseNode }
    | { kind: 'dates' | 'filters' | 'turned' | 'any' };
  request: SearchRequest;
  total: number;
}

/** What stands in place of results when a search finds nothing. */
export interface EmptyAnswer {
  /** Reports that pass the facets and dates, whatever they say. */
  held: number;
  /** Searches that find something, most reports first. */
  looser: readonly Looser[];
}

/** The answer to a search but for the reports themselves. */
export interface SearchCounts {
  total: number;
  /** By facet key: values with at least one report or selected, most reports first. */
  facets: Readonly<Record<string, readonly FacetValue[]>>;
  /** The reports found, over time: in years, or in months or days where they span few of them; each period without a gap. */
  periods: readonly PeriodCount[];
  /** The tree as it was read: what was typed without the words that are too common to ask for in any language searched. */
  reading: AndNode;
  /** Words left out because they are too common in the reports of all languages searched, or of some. */
  common: readonly LeftOut[];
  fields: readonly FieldReading[];
  missing: readonly Missing[];
  expanded: readonly Expansion[];
  /** Selected values that the archive does not know. */
  unknown: readonly { facet: string; id: string }[];
}

/** The answer to a search. */
export interface SearchAnswer extends SearchCounts {
  hits: readonly Hit[];
  /** Given where the total is 0. */
  empty: EmptyAnswer | undefined;
}

/** Something that completes what is being typed. */
export interface Suggestion {
  kind: 'place' | 'org' | 'source' | 'word';
  /** The record, where it is one. */
  id: string | undefined;
  /** The preferred name, or the word as headlines print it. */
  text: string;
  /** The variant that was typed, where it is not the preferred name. */
  variant: string | undefined;
  /** Reports that bear the record (or anything in it), or whose title holds the word. */
  count: number;
}

/** A facet of an archive. */
export interface FacetInfo {
  key: string;
  /** The owner's label; undefined for a built-in facet, which the interface's words name. */
  label: string | undefined;
}

/** What a backend holds. */
export interface Capabilities {
  reports: number;
  /** BCP 47 tags. */
  languages: readonly string[];
  facets: readonly FacetInfo[];
  /** The first and last date, undefined for an empty archive. */
  first: CalendarDate | undefined;
  last: CalendarDate | undefined;
}

/** A search engine over one archive. Backends agree on ids, order, counts and reading. */
export interface SearchBackend {
  capabilities(): Capabilities;
  /** Loads ahead what the first words asked for will need; what fails fails again when it is asked for. */
  prepare(): Promise<void>;
  search(request: SearchRequest, options: SearchOptions): Promise<SearchAnswer>;
  /** Places, organisations, sources and headline words that begin as the last word typed, most reports first. */
  suggest(typed: string, limit: number): Promise<readonly Suggestion[]>;
}
