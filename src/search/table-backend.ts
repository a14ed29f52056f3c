import { fieldsOf, termsOf, type FieldNode, type TermNode } from '../query/query-tree.ts';
import { readInLanguages, type LanguageQuery, type LeftOut, type ReadQuery } from '../query/read-in-languages.ts';
import type {
  Capabilities,
  EmptyAnswer,
  FieldReading,
  Looser,
  Missing,
  SearchAnswer,
  SearchBackend,
  SearchCounts,
  SearchOptions,
  SearchRequest,
  Suggestion,
} from './backend.ts';
import { evaluate } from './evaluate.ts';
import { facetsOf, narrowed } from './facet-counts.ts';
import { columnOf, coveredBy, type FacetTable } from './facet-table.ts';
import { Hits } from './hits.ts';
import { inOrder } from './in-order.ts';
import { looserOf, looserRequests } from './looser.ts';
import { allOf, anyOf, bothOf, maskOfDates, maskOfLanguages, type Mask } from './masks.ts';
import { countPeriods, periodsIn, spanOf } from './periods.ts';
import type { ReportTexts } from './report-texts.ts';
import { Suggestions } from './suggestions.ts';
import { TableNames } from './table-names.ts';
import { distinctTerms, termKey, Terms, typedAs, type TermFound } from './terms.ts';
import type { TextIndex } from './text-index.ts';
import { nearTerm, type StoredWord } from './vocabulary.ts';

/** What a search over a facet table is made of; words are read when they are first needed. */
export interface TableParts {
  table: FacetTable;
  text: TextIndex;
  texts: Pick<ReportTexts, 'of'>;
  headlineWords: () => Promise<readonly StoredWord[]>;
  vocabulary: () => Promise<readonly StoredWord[]>;
}

/** The search over a facet table, for everything but the words of the reports, and a text index for these. */
export class TableBackend implements SearchBackend {
  readonly #parts: TableParts;
  readonly #table: FacetTable;
  readonly #names: TableNames;
  readonly #terms: Terms;
  readonly #hits: Hits;
  readonly #everything: Mask;
  readonly #covered: { first: string; last: string } | undefined;
  #suggestions: Suggestions | undefined;

  constructor(parts: TableParts) {
    this.#parts = parts;
    this.#table = parts.table;
    this.#names = new TableNames(parts.table);
    this.#terms = new Terms(parts.table, parts.text, this.#names);
    this.#hits = new Hits(parts.table, parts.texts);
    this.#everything = allOf(parts.table);
    this.#covered = coveredBy(parts.table);
  }

  capabilities(): Capabilities {
    const { size, languages, facets, dates } = this.#table;
    return {
      reports: size,
      languages,
      facets: facets.map(({ key, label }) => ({ key, label })),
      first: dates[0],
      last: dates.at(-1),
    };
  }

  prepare(): Promise<void> {
    return this.#parts.text.prepare();
  }

  async search(request: SearchRequest, options: SearchOptions): Promise<SearchAnswer> {
    const table = this.#table;
    const { reading, common, byLanguage } = this.#read(request);
    const fields = fieldsOf(reading).map((node) => this.#fieldReading(node));
    const terms = await this.#findTerms(request, byLanguage);
    options.signal?.throwIfAborted();
    const { found, facets } = facetsOf(table, this.#matching(request, byLanguage, terms), request.facets);
    const asRead = (nodes: readonly TermNode[]): TermFound[] =>
      distinctTerms(nodes).map((node) => typedAs(node, terms.get(termKey(node)) as TermFound));
    const wanted = asRead(termsOf(reading, { wanted: true }));
    const counts: SearchCounts = {
      total: found.length,
      facets,
      periods: this.#periods(request, found),
      reading,
      common,
      fields,
      missing: [],
      expanded: wanted.flatMap(({ expanded }) => expanded),
      unknown: Object.entries(request.facets).flatMap(([facet, ids]) =>
        ids.filter((id) => !columnOf(table, facet)?.positions.has(id)).map((id) => ({ facet, id })),
      ),
    };
    if (counts.total > 0) options.onCounts?.(counts);
    const { offset, limit, sort } = options;
    const [hits, missing, empty] = await Promise.all([
      this.#hits.show(Array.from(inOrder(found, sort, wanted).slice(offset, offset + limit)), wanted),
      this.#missing(asRead(termsOf(reading))),
      counts.total === 0 ? this.#empty({ ...request, tree: reading }, common) : undefined,
    ]);
    return { ...counts, hits, missing, empty };
  }

  async suggest(typed: string, limit: number): Promise<readonly Suggestion[]> {
    this.#suggestions ??= new Suggestions(this.#table);
    return this.#suggestions.find(typed, await this.#parts.headlineWords(), limit);
  }

  /** The reports whose dates a search is about. */
  #within({ after, before }: SearchRequest): Mask {
    return after === undefined && before === undefined ? this.#everything : maskOfDates(this.#table, after, before);
  }

  /** What is asked of the reports of each language. */
  #read({ tree, facets }: SearchRequest): ReadQuery {
    return readInLanguages(tree, {
      languages: this.#table.languages,
      main: this.#table.main,
      selected: facets['language'] ?? [],
      isName: (word) => this.#names.bearing(word).length > 0,
    });
  }

  /** What each term of a request finds in the languages that ask for it. */
  async #findTerms(
    { tree, after, before }: SearchRequest,
    byLanguage: readonly LanguageQuery[],
  ): Promise<Map<string, TermFound>> {
    const asked = byLanguage.map((query) => ({ ...query, keys: new Set(termsOf(query.tree).map(termKey)) }));
    const found = await Promise.all(
      distinctTerms(termsOf(tree)).flatMap((node) => {
        const asking = asked.filter(({ keys }) => keys.has(termKey(node))).flatMap(({ languages }) => languages);
        if (asking.length === 0) return [];
        const languages = this.#table.languages.filter((language) => asking.includes(language));
        return this.#terms.find(node, { after, before, languages });
      }),
    );
    return new Map(found.map((term) => [termKey(term.node), term]));
  }

  /** The reports of a request's dates that hold what is asked in their language. */
  #matching(request: SearchRequest, byLanguage: readonly LanguageQuery[], terms: ReadonlyMap<string, TermFound>): Mask {
    const leaves = {
      term: (node: TermNode, negated: boolean): Mask => {
        const { inText, named } = terms.get(termKey(node)) as TermFound;
        return negated ? inText : named;
      },
      field: ({ field, value }: FieldNode): Mask =>
        this.#names.inFacet(field, value)?.mask ?? new Uint8Array(this.#table.size),
    };
    const found = byLanguage.map(({ tree, languages }) =>
      bothOf(evaluate(tree, leaves, this.#table), maskOfLanguages(this.#table, languages)),
    );
    return bothOf(anyOf(new Uint8Array(this.#table.size), ...found), this.#within(request));
  }

  #fieldReading({ field, value }: FieldNode): FieldReading {
    const entries = this.#names.inFacet(field, value)?.entries ?? [];
    return { field, value, records: entries.map(({ id, name }) => ({ id, name })) };
  }

  async #missing(terms: readonly TermFound[]): Promise<Missing[]> {
    const missing = terms.filter((term) => term.missing);
    if (missing.length === 0) return [];
    const vocabulary = await this.#parts.vocabulary();
    return missing.map(({ node, words }) => ({ text: node.text, near: nearTerm(words, vocabulary) }));
  }

  async #empty(request: SearchRequest, common: readonly LeftOut[]): Promise<EmptyAnswer> {
    const looser = looserRequests(request, common).map(async (candidate): Promise<Looser> => ({
      ...candidate,
      total: await this.#total(candidate.request),
    }));
    const held = narrowed(this.#table, this.#within(request), request.facets);
    return { held: held.length, looser: looserOf(await Promise.all(looser)) };
  }

  async #total(request: SearchRequest): Promise<number> {
    const { byLanguage } = this.#read(request);
    const terms = await this.#findTerms(request, byLanguage);
    return narrowed(this.#table, this.#matching(request, byLanguage, terms), request.facets).length;
  }

  #periods({ after, before }: SearchRequest, found: Uint32Array): SearchAnswer['periods'] {
    const span = spanOf(this.#covered, after, before);
    if (!span) return [];
    return countPeriods(periodsIn(span.first, span.last), found, this.#table);
  }
}
