import type { TermNode } from '../query/query-tree.ts';
import type { ExcerptPart } from './backend.ts';
import { excerptOf } from './excerpt.ts';
import type { PagefindInstance, PagefindResult } from './pagefind-api.ts';
import { wordsIn } from './words-in.ts';
import type { TextIndex } from './text-index.ts';

/** One language's Pagefind index and the ordinals of its reports, in the order of indexing. */
export interface LanguageIndex {
  instance: PagefindInstance;
  ordinals: readonly number[];
}

/** The text of the reports through Pagefind: one index a language, every search goes through all of them. */
export class PagefindText implements TextIndex {
  readonly #indexes: readonly LanguageIndex[];
  readonly #titles: readonly number[];
  readonly #listed = new Map<LanguageIndex, Promise<Map<string, number>>>();
  readonly #records = new Map<number, PagefindResult>();
  readonly #found = new Map<string, Promise<ReadonlyMap<number, Found>>>();

  /** `titles`: for each ordinal, how many words at the beginning of the indexed text are the title. */
  constructor(indexes: readonly LanguageIndex[], titles: readonly number[]) {
    this.#indexes = indexes;
    this.#titles = titles;
  }

  async find(term: TermNode): Promise<ReadonlyMap<number, boolean>> {
    const found = await this.#search(term);
    return new Map([...found].map(([ordinal, { inTitle }]) => [ordinal, inTitle]));
  }

  async show(
    ordinal: number,
    terms: readonly TermNode[],
  ): Promise<{ title: string; address: string; excerpt: ExcerptPart[] }> {
    await Promise.all(this.#indexes.map((index) => this.#list(index)));
    const record = this.#records.get(ordinal);
    if (!record)
      throw new Error(
        `The search index has no record for report ${ordinal}; index and facet table do not belong together.`,
      );
    const found = await Promise.all(terms.map((term) => this.#search(term)));
    const { raw_url: address, content, meta } = await record.data();
    const title = this.#titles[ordinal] ?? 0;
    const positions = found.flatMap((hits) => hits.get(ordinal)?.words ?? []).map((position) => position - title);
    const text = wordsIn(content).slice(title).join(' ');
    return {
      address,
      title: meta['title'] ?? address,
      excerpt: excerptOf(
        text,
        positions.filter((position) => position >= 0),
      ),
    };
  }

  #search(term: TermNode): Promise<ReadonlyMap<number, Found>> {
    const key = JSON.stringify(term);
    const known = this.#found.get(key);
    if (known) return known;
    const searched = this.#searchAll(term);
    this.#found.set(key, searched);
    // A search that failed may be tried again.
    searched.catch(() => this.#found.delete(key));
    return searched;
  }

  async #searchAll(term: TermNode): Promise<ReadonlyMap<number, Found>> {
    const all = new Map<number, Found>();
    for (const index of this.#indexes) {
      const ordinals = await this.#list(index);
      // Quoted, a word is exact to the stem, but only one of its places is told; unquoted, Pagefind tells them all, and
      // finds what begins so beside it. A phrase is told where it first stands.
      const exact = await index.instance.search(`"${term.text}"`);
      const begun = term.kind === 'word' ? await index.instance.search(term.text) : exact;
      const places = new Map(begun.results.map((result) => [result.id, result.words]));
      const prefix = term.kind === 'word' && term.prefix;
      for (const result of prefix ? [...exact.results, ...begun.results] : exact.results) {
        const ordinal = ordinals.get(result.id);
        if (ordinal === undefined) continue;
        const words = places.get(result.id) ?? result.words;
        const title = this.#titles[ordinal] ?? 0;
        all.set(ordinal, { inTitle: words.some((position) => position < title), words });
      }
    }
    return all;
  }

  #list(index: LanguageIndex): Promise<Map<string, number>> {
    const known = this.#listed.get(index);
    if (known) return known;
    const listed = this.#listAll(index);
    this.#listed.set(index, listed);
    listed.catch(() => this.#listed.delete(index));
    return listed;
  }

  async #listAll({ instance, ordinals }: LanguageIndex): Promise<Map<string, number>> {
    const { results } = await instance.search(null);
    if (results.length !== ordinals.length) {
      throw new Error(
        `The search index holds ${results.length} records, the facet table ${ordinals.length}; they do not belong together.`,
      );
    }
    return new Map(
      results.map((result, position) => {
        const ordinal = ordinals[position] as number;
        this.#records.set(ordinal, result);
        return [result.id, ordinal];
      }),
    );
  }
}

interface Found {
  inTitle: boolean;
  words: readonly number[];
}
