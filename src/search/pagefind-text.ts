import type { FacetTable } from './facet-table.ts';
import { columnOf } from './facet-table.ts';
import { indexLanguage, LanguageIndex, type LookUp } from './language-index.ts';
import { listAt } from './lists.ts';
import type { Mask } from './masks.ts';
import type { Occurrences } from './occurrences.ts';
import { PagefindStems } from './pagefind-stems.ts';
import type { SearchFiles } from './search-files.ts';
import type { TextIndex } from './text-index.ts';

/** The text of the reports through Pagefind: an index for each language of each shard, loaded where it can hold an answer. */
export class PagefindText implements TextIndex {
  /** Shard by shard, oldest first, an index for each of its languages, with the ordinals of its reports. */
  readonly #shards: readonly (readonly { index: LanguageIndex; ordinals: readonly number[] }[])[];

  constructor(table: FacetTable, files: SearchFiles) {
    const { engine } = table.stored;
    const languages = new Set(table.shards.flatMap(({ indexes }) => Object.keys(indexes)));
    const stems = new Map([...languages].map((language) => [language, new PagefindStems(files, engine, language)]));
    let start = 0;
    this.#shards = table.shards.map(({ end, indexes }) => {
      const shard = Object.entries(indexes).map(([language, folder]) => {
        const ordinals = ordinalsIn(table, language, start, end);
        const languageStems = stems.get(language) as PagefindStems;
        return { index: new LanguageIndex(files, languageStems, { folder, ordinals }), ordinals };
      });
      start = end;
      return shard;
    });
  }

  async prepare(): Promise<void> {
    await Promise.all(this.#shards.at(-1)?.map(({ index }) => index.open()) ?? []);
  }

  async find(lookUp: LookUp, within: Mask): Promise<Occurrences[]> {
    const needed = this.#shards.flat().filter(({ ordinals }) => ordinals.some((ordinal) => within[ordinal] === 1));
    return Promise.all(needed.map(({ index }) => index.find(lookUp)));
  }
}

function ordinalsIn(table: FacetTable, language: string, start: number, end: number): number[] {
  const tags = columnOf(table, 'language')?.own;
  const ordinals: number[] = [];
  for (let ordinal = start; ordinal < end; ordinal++) {
    const position = tags ? listAt(tags, ordinal)[0] : undefined;
    if (indexLanguage(table.languages[position ?? 0] ?? '') === language) ordinals.push(ordinal);
  }
  return ordinals;
}
