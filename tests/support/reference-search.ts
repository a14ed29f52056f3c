import type { Archive, Entry, Report } from '../../src/archive/archive.ts';
import { foldName } from '../../src/archive/fold.ts';
import { namesOf, type NamedRecord } from '../../src/archive/name-index.ts';
import { routes } from '../../src/archive/routes.ts';
import { plainTextOf } from '../../src/markdown/plain-text.ts';
import { termsOf, type TermNode } from '../../src/query/query-tree.ts';
import { FACETS, type Facet, type Sort } from '../../src/query/search-address.ts';
import type { SearchRequest } from '../../src/search/backend.ts';

/** What a search must answer: addresses in order, `id count` for every value of every facet, and the terms nothing holds. */
export interface Expected {
  addresses: string[];
  facets: Record<Facet, string[]>;
  missing: string[];
}

interface Read {
  report: Report;
  title: string[];
  text: string[];
  /** Ids by facet, with all that they lie in. */
  values: Record<Facet, Set<string>>;
  /** Folded names that the report bears by its places, organisations and source. */
  names: Set<string>;
}

/**
 * A search that reads every report from beginning to end for every question, apart from index and facet table: what
 * these must agree with. Its stemming is a final `s` and nothing else, so it is right only for words whose other forms
 * (`-ed`, `-ing`, `-al` …) the archive does not hold.
 */
export class ReferenceSearch {
  readonly #archive: Archive;
  readonly #reports: readonly Read[];

  constructor(archive: Archive) {
    this.#archive = archive;
    this.#reports = archive.reports.map((report) => this.#read(report));
  }

  /** The whole answer to a request, not one page of it. */
  search(request: SearchRequest, sort: Sort): Expected {
    const terms = termsOf(request.tree);
    const found = this.#reports.filter((read) => terms.every((term) => holds(read, term)));
    const within = found.filter((read) => inDates(read, request));
    const passing = (leftOut?: Facet): Read[] =>
      within.filter((read) =>
        FACETS.every((facet) => facet === leftOut || selects(request.facets[facet], read.values[facet])),
      );
    const inTitle = ({ title }: Read): number => terms.filter((term) => runIn(title, term)).length;
    const newest = passing().reverse();
    const ordered =
      sort === 'oldest'
        ? newest.toReversed()
        : sort === 'newest'
          ? newest
          : newest.toSorted((a, b) => inTitle(b) - inTitle(a));
    return {
      addresses: ordered.map(({ report }) => routes.report(report.id)),
      facets: Object.fromEntries(
        FACETS.map((facet) => [facet, this.#counts(facet, passing(facet), request.facets[facet])]),
      ) as Record<Facet, string[]>,
      missing: terms.filter((term) => !this.#reports.some((read) => holds(read, term))).map((term) => term.text),
    };
  }

  #counts(facet: Facet, reports: readonly Read[], selected: readonly string[]): string[] {
    const known = new Set(this.#reports.flatMap((read) => [...read.values[facet]]));
    const shown = [...known].map((id) => ({
      id,
      name: this.#entry(facet, id)?.name ?? id,
      count: reports.filter((read) => read.values[facet].has(id)).length,
    }));
    return shown
      .filter(({ id, count }) => count > 0 || selected.includes(id))
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
      .map(({ id, count }) => `${id} ${count}`);
  }

  #entry(facet: Facet, id: string): Entry | undefined {
    const { places, organisations, sources } = this.#archive;
    if (facet === 'language') return undefined;
    return { place: places, filed: places, org: organisations, source: sources }[facet].get(id);
  }

  #read(report: Report): Read {
    const { data, html } = report.record;
    const within = (facet: Facet, ids: readonly (string | undefined)[]): Set<string> =>
      new Set(ids.flatMap((id) => (id === undefined ? [] : [id, ...(this.#entry(facet, id)?.ancestors ?? [])])));
    const values = {
      place: within('place', report.places),
      filed: within('filed', [report.filedFrom]),
      org: within('org', report.organisations),
      source: within('source', [report.source]),
      language: new Set([report.language]),
    };
    const name = (facet: Facet, id: string | undefined): string =>
      id === undefined ? '' : (this.#entry(facet, id)?.name ?? '');
    const text = report.withdrawn
      ? [name('source', report.source), ...report.places.map((id) => name('place', id)), report.date]
      : [report.dateline, ...(data.byline ?? []), plainTextOf(html)];
    return {
      report,
      values,
      title: wordsOf(report.title.text),
      text: wordsOf(text.join('\n')),
      names: new Set(
        (['place', 'org', 'source'] as const).flatMap((facet) =>
          [...values[facet]].flatMap((id) => {
            const entry = this.#entry(facet, id);
            return entry
              ? [entry.name, ...(entry.record === undefined ? [] : namesOf(entry.record as NamedRecord))].map(foldName)
              : [];
          }),
        ),
      ),
    };
  }
}

const wordsOf = (text: string): string[] =>
  (foldName(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace(/s$/, ''));

/** Whether the words of a term stand side by side in a text. */
function runIn(text: readonly string[], { text: term }: TermNode): boolean {
  const wanted = wordsOf(term);
  return text.some((_, at) => wanted.every((word, ahead) => text[at + ahead] === word));
}

const holds = (read: Read, term: TermNode): boolean =>
  runIn(read.title, term) || runIn(read.text, term) || read.names.has(foldName(term.text));

const selects = (wanted: readonly string[], values: ReadonlySet<string>): boolean =>
  wanted.length === 0 || wanted.some((id) => values.has(id));

/** Days compare as text: what is left open is filled with the first or last day there can be. */
function inDates({ report: { date } }: Read, { after, before }: SearchRequest): boolean {
  const first = (day: string): string => `${day}-01-01`.slice(0, 10);
  const last = (day: string): string => `${day}-12-31`.slice(0, 10);
  const end = date.length === 7 ? `${date}-31` : last(date);
  const beforeEnd = before?.length === 7 ? `${before}-31` : before === undefined ? '9999-12-31' : last(before);
  return first(date) <= beforeEnd && end >= (after === undefined ? '0000-01-01' : first(after));
}
