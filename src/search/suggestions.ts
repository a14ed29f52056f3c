import { tokensOf, wordsOf } from '../query/tokens.ts';
import type { Field } from '../query/query-tree.ts';
import type { Suggestion } from './backend.ts';
import { columnOf, type FacetColumn, type FacetTable } from './facet-table.ts';
import type { StoredWord } from './vocabulary.ts';

const KINDS = ['place', 'org', 'source'] as const satisfies readonly Field[];

/** The most words at the end of what is typed that may begin a name. */
const LONGEST = 4;

/** Completes what is typed by the names of an archive's records and the words of its headlines. */
export class Suggestions {
  readonly #names: readonly Name[];

  constructor(table: FacetTable) {
    this.#names = KINDS.flatMap((kind) => namesOf(kind, columnOf(table, kind)));
  }

  /**
   * Up to `limit` of each kind: places, organisations, sources, words. A name is found by the beginning of any of its
   * words; what completes more of the typed words comes first, then most reports.
   */
  find(typed: string, headlineWords: readonly StoredWord[], limit: number): Suggestion[] {
    const tokens = tokensOf(typed);
    const last = tokens.at(-1);
    // Nothing is being typed once white space or a sign follows the last word.
    if (!last || last.end !== typed.length) return [];
    const words = tokens.map(({ token }) => token);
    const endings = Array.from({ length: Math.min(LONGEST, words.length) }, (_, at) =>
      words.slice(at - Math.min(LONGEST, words.length)).join(' '),
    );
    const named = KINDS.flatMap((kind) => {
      const found = new Map<string, Suggestion>();
      for (const ending of endings) {
        const matching = this.#names.filter((name) => name.kind === kind && ` ${name.key}`.includes(` ${ending}`));
        for (const { id, text, variant, count } of matching.sort(byCount)) {
          if (!found.has(id)) found.set(id, { kind, id, text, variant, count });
        }
      }
      return [...found.values()].slice(0, limit);
    });
    const completing = headlineWords.filter(([word]) => word.startsWith(last.token)).slice(0, limit);
    return [
      ...named,
      ...completing.map(([word, count, printed = word]): Suggestion => ({
        kind: 'word',
        id: undefined,
        text: printed,
        variant: undefined,
        count,
      })),
    ];
  }
}

interface Name {
  kind: (typeof KINDS)[number];
  id: string;
  text: string;
  variant: string | undefined;
  key: string;
  count: number;
}

function namesOf(kind: Name['kind'], column: FacetColumn | undefined): Name[] {
  if (!column) return [];
  const counts = new Uint32Array(column.entries.length);
  for (const position of column.all.items) counts[position] = (counts[position] as number) + 1;
  return column.entries.flatMap(({ id, name, variants }, position) =>
    counts[position] === 0
      ? []
      : [name, ...variants].map((text, at): Name => ({
          kind,
          id,
          text: name,
          variant: at === 0 ? undefined : text,
          key: wordsOf(text).join(' '),
          count: counts[position] as number,
        })),
  );
}

/** Preferred names before variants at the same count, so that a record shows itself by its own name. */
const byCount = (a: Name, b: Name): number =>
  b.count - a.count ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : Number(a.variant !== undefined) - Number(b.variant !== undefined));
