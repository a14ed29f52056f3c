import type { Archive } from '../archive/archive.ts';
import { tally } from '../archive/grouping.ts';
import { fieldsOf, type AndNode } from '../query/query-tree.ts';
import { readInLanguages, type LeftOut, type ReadQuery } from '../query/read-in-languages.ts';
import type {
  Capabilities,
  EmptyAnswer,
  Expansion,
  FacetInfo,
  Missing,
  SearchAnswer,
  SearchBackend,
  SearchOptions,
  SearchRequest,
  Suggestion,
} from './backend.ts';
import { looserOf, looserRequests } from './looser.ts';
import { countFacet, countPeriodsOf, facetsOfArchive, knownValues, passesFacets } from './reference-counts.ts';
import { named, referenceHit } from './reference-hit.ts';
import { isAskedFor, overlaps, titleHolds, type Sought } from './reference-matching.ts';
import { ReferenceLeaves } from './reference-leaves.ts';
import { ReferenceNames } from './reference-names.ts';
import { readReport, type ReadReport, type Stem } from './reference-report.ts';
import { suggest } from './reference-suggestions.ts';
import { countWords } from './reference-vocabulary.ts';
import { nearTerm, type StoredWord } from './vocabulary.ts';

/** What the reference reads. */
export interface ReferenceOptions {
  archive: Archive;
  /** The facets that the owner declared. */
  extra: readonly { key: string; label: string }[];
  stem: Stem;
}

/**
 * A search that reads every report from beginning to end for every question, without index, table or memory of what was
 * asked before: what any backend must agree with. It is slow, and meant to be plain.
 */
export class ReferenceBackend implements SearchBackend {
  readonly #archive: Archive;
  readonly #stem: Stem;
  readonly #facets: readonly FacetInfo[];
  readonly #reports: readonly ReadReport[];
  /** For each facet the values that reports have. */
  readonly #known: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #names: ReferenceNames;
  #vocabulary: StoredWord[] | undefined;

  constructor({ archive, extra, stem }: ReferenceOptions) {
    this.#archive = archive;
    this.#stem = stem;
    this.#facets = facetsOfArchive(extra);
    const keys = extra.map(({ key }) => key);
    this.#reports = archive.reports.map((report) => readReport(report, archive, keys, stem));
    this.#known = new Map(this.#facets.map(({ key }) => [key, knownValues(key, this.#reports)]));
    this.#names = new ReferenceNames(archive, (facet) => this.#values(facet));
  }

  prepare(): Promise<void> {
    return Promise.resolve();
  }

  capabilities(): Capabilities {
    const { reports } = this.#archive;
    return {
      reports: reports.length,
      languages: [...new Set(reports.map(({ language }) => language))].sort(),
      facets: this.#facets,
      first: reports[0]?.date,
      last: reports.at(-1)?.date,
    };
  }

  async search(asked: SearchRequest, { offset, limit, sort, signal }: SearchOptions): Promise<SearchAnswer> {
    signal?.throwIfAborted();
    const { reading, common, byLanguage } = this.#read(asked);
    const request = { ...asked, tree: reading };
    const leaves = this.#leaves();
    const matching = this.#matching(asked, leaves);
    const found = matching.filter((read) => passesFacets(read, request.facets));
    const keys = byLanguage.map(({ languages, tree }) => ({
      languages,
      sought: new Set(leaves.terms(tree).map(({ key }) => key)),
    }));
    const wanted = leaves.terms(reading, { wanted: true });
    const wantedOf = ({ report }: ReadReport): Sought[] => {
      const own = keys.find(({ languages }) => languages.includes(report.language));
      return wanted.filter(({ key }) => own?.sought.has(key));
    };
    const newest = found.toReversed();
    const inTitle = new Map(
      found.map((read) => [read, wantedOf(read).filter((term) => titleHolds(read, term)).length]),
    );
    const ordered = {
      oldest: found,
      newest,
      relevance: newest.toSorted((a, b) => (inTitle.get(b) ?? 0) - (inTitle.get(a) ?? 0)),
    }[sort];
    return {
      total: found.length,
      hits: ordered.slice(offset, offset + limit).map((read) => referenceHit(read, wantedOf(read), this.#archive)),
      facets: Object.fromEntries(
        this.#facets.map(({ key }) => {
          const others = matching.filter((read) => passesFacets(read, request.facets, key));
          return [key, countFacet(key, others, this.#values(key), request.facets[key] ?? [], this.#archive)];
        }),
      ),
      periods: countPeriodsOf(found, this.#reports, request),
      reading,
      common,
      fields: fieldsOf(reading).map((node) => ({
        field: node.field,
        value: node.value,
        records: this.#names.inField(node).map(named),
      })),
      missing: this.#missing(
        request,
        leaves.terms(reading).filter(({ key }) => keys.every(({ sought }) => sought.has(key))),
        leaves,
      ),
      expanded: wanted.flatMap((term) => this.#expanded(term, request, leaves)),
      unknown: Object.entries(request.facets).flatMap(([facet, ids]) => {
        const known = this.#values(facet);
        return ids.filter((id) => !known.has(id)).map((id) => ({ facet, id }));
      }),
      empty: found.length === 0 ? this.#empty(request, common, leaves) : undefined,
    };
  }

  async suggest(typed: string, limit: number): Promise<readonly Suggestion[]> {
    return suggest(typed, limit, this.#reports, this.#archive);
  }

  #values(facet: string): ReadonlySet<string> {
    return this.#known.get(facet) ?? new Set();
  }

  /** Reads every report for each word, phrase and field of one search. */
  #leaves(): ReferenceLeaves {
    return new ReferenceLeaves(this.#reports, this.#stem, (node) => this.#names.inField(node).map(({ id }) => id));
  }

  /** What is asked of the reports of each language. */
  #read({ tree, facets }: SearchRequest): ReadQuery {
    return readInLanguages(tree, {
      languages: this.capabilities().languages,
      main: tally(this.#archive.reports.map(({ language }) => language)).at(0)?.id,
      selected: facets['language'] ?? [],
      isName: (word) => this.#names.isName(word),
    });
  }

  /** Reports within a request's dates that hold what is asked in their language, oldest first. */
  #matching(request: SearchRequest, leaves: ReferenceLeaves): ReadReport[] {
    const { byLanguage } = this.#read(request);
    const trees = new Map(byLanguage.flatMap(({ languages, tree }) => languages.map((language) => [language, tree])));
    return this.#within(request).filter((read) => isAskedFor(read, trees.get(read.report.language) as AndNode, leaves));
  }

  #within({ after, before }: SearchRequest): ReadReport[] {
    return this.#reports.filter(({ report }) => overlaps(report.date, { from: after, to: before }));
  }

  /** The records that a term stands for as a name, where that finds reports that do not hold it. */
  #expanded(term: Sought, request: SearchRequest, leaves: ReferenceLeaves): Expansion[] {
    const beyond = this.#within(request).filter((read) => !leaves.holding(term.node).has(read));
    const records = new Set(beyond.flatMap((read) => read.names.get(term.name) ?? []));
    return this.#names.ofKeys(records).map((entry) => ({ typed: term.node.text, record: named(entry) }));
  }

  /** Those of a request's terms, all sought in every language, that no report of its dates holds or bears. */
  #missing(request: SearchRequest, terms: readonly Sought[], leaves: ReferenceLeaves): Missing[] {
    const within = this.#within(request);
    const missing = terms.filter(
      ({ node }) => !within.some((read) => leaves.holding(node).has(read) || leaves.bearing(node).has(read)),
    );
    return missing.map(({ node, words }) => ({ text: node.text, near: nearTerm(words, this.#allWords()) }));
  }

  #allWords(): StoredWord[] {
    this.#vocabulary ??= countWords(this.#reports.map(({ printed }) => printed)).map(({ word, reports, printed }) => [
      word,
      reports,
      printed,
    ]);
    return this.#vocabulary;
  }

  #empty(request: SearchRequest, common: readonly LeftOut[], leaves: ReferenceLeaves): EmptyAnswer {
    const total = (looser: SearchRequest): number =>
      this.#matching(looser, leaves).filter((read) => passesFacets(read, looser.facets)).length;
    const looser = looserRequests(request, common).map((candidate) => ({
      ...candidate,
      total: total(candidate.request),
    }));
    const held = this.#within(request).filter((read) => passesFacets(read, request.facets)).length;
    return { held, looser: looserOf(looser) };
  }
}
