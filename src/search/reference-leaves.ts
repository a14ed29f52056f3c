import { termsOf, type FieldNode, type QueryNode, type TermNode } from '../query/query-tree.ts';
import { soughtOf, textHolds, type Leaves, type Sought } from './reference-matching.ts';
import type { ReadReport, Stem } from './reference-report.ts';

/** What the words, phrases and fields of one search find, each sought once in every report. */
export class ReferenceLeaves implements Leaves {
  readonly #reports: readonly ReadReport[];
  readonly #stem: Stem;
  readonly #recordsOf: (field: FieldNode) => readonly string[];
  readonly #sought = new Map<TermNode, Sought>();
  readonly #holding = new Map<string, ReadonlySet<ReadReport>>();
  readonly #bearing = new Map<string, ReadonlySet<ReadReport>>();
  readonly #having = new Map<string, ReadonlySet<ReadReport>>();

  /** `recordsOf`: ids of the records that the value behind a field's name stands for. */
  constructor(reports: readonly ReadReport[], stem: Stem, recordsOf: (field: FieldNode) => readonly string[]) {
    this.#reports = reports;
    this.#stem = stem;
    this.#recordsOf = recordsOf;
  }

  /** The words and phrases of a tree, those that find the same once. */
  terms(tree: QueryNode, options?: { wanted: boolean }): Sought[] {
    const terms = new Map<string, Sought>();
    for (const node of termsOf(tree, options)) {
      const sought = this.#prepared(node);
      if (!terms.has(sought.key)) terms.set(sought.key, sought);
    }
    return [...terms.values()];
  }

  /** Reports whose text holds a term. */
  holding(term: TermNode): ReadonlySet<ReadReport> {
    const sought = this.#prepared(term);
    return this.#remember(this.#holding, sought.key, () => (read) => textHolds(read, sought));
  }

  /** Reports that bear a term as the name of their places, organisations or source. */
  bearing(term: TermNode): ReadonlySet<ReadReport> {
    const { name } = this.#prepared(term);
    return this.#remember(this.#bearing, name, () => (read) => read.names.has(name));
  }

  /** Reports that have one of a field's records. */
  withField(field: FieldNode): ReadonlySet<ReadReport> {
    return this.#remember(this.#having, `${field.field}:${field.value}`, () => {
      const ids = this.#recordsOf(field);
      return (read) => ids.some((id) => read.values[field.field]?.has(id));
    });
  }

  #prepared(term: TermNode): Sought {
    const sought = this.#sought.get(term) ?? soughtOf(term, this.#stem);
    this.#sought.set(term, sought);
    return sought;
  }

  #remember(
    known: Map<string, ReadonlySet<ReadReport>>,
    key: string,
    test: () => (read: ReadReport) => boolean,
  ): ReadonlySet<ReadReport> {
    const reports = known.get(key) ?? new Set(this.#reports.filter(test()));
    known.set(key, reports);
    return reports;
  }
}
