/** A piece of a sentence about a search; `strong` where it is what the reader asked for. */
export interface ReadingPart {
  text: string;
  strong: boolean;
}

/** A word or phrase that was asked for, or the start of a word that is being typed. */
export interface AskedTerm {
  kind: 'word' | 'phrase' | 'start';
  text: string;
}

/** Records of a facet, any of which is asked for, by their names; `label` where the facet is the archive's own. */
export interface AskedFacet {
  kind: 'facet';
  facet: string;
  label: string | undefined;
  names: readonly string[];
}

/** A period, its ends in words; the same twice for a single date. */
export interface AskedDates {
  kind: 'dates';
  from: string | undefined;
  to: string | undefined;
}

/** What a search asks for, for a language to say: with names of records and dates in words. */
export type Asked =
  AskedTerm | AskedFacet | AskedDates | { kind: 'and' | 'or'; of: readonly Asked[] } | { kind: 'not'; of: Asked };
