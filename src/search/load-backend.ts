import type { SearchBackend } from './backend.ts';
import { facetTableFrom } from './facet-table.ts';
import type { PagefindModule } from './pagefind-api.ts';
import { PagefindText, type LanguageIndex } from './pagefind-text.ts';
import type { StoredTable } from './stored-table.ts';
import { TableBackend } from './table-backend.ts';

/** How a place gets at the files of a search: the browser by `fetch` and `import`, tests and the build from the disk. */
export interface SearchFiles {
  /** The facet table, decompressed and parsed. */
  table(): Promise<StoredTable>;
  /** The Pagefind bundle of one index, and the address its files lie under. */
  bundle(folder: string): Promise<{ module: PagefindModule; basePath: string }>;
}

/** The folder of a language's Pagefind index beside the table: `<version>/<language>`, the language without region and script. */
export function indexFolder(version: string, language: string): string {
  return `${version}/${indexLanguage(language)}`;
}

/** The language that a report is indexed under: the first part of its tag. */
export function indexLanguage(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? tag;
}

/** Opens the search of an archive: the facet table, and the index of each language, which load as they are first used. */
export async function loadBackend(files: SearchFiles): Promise<SearchBackend> {
  const table = facetTableFrom(await files.table());
  const ordinals = new Map<string, number[]>();
  for (const [ordinal, positions] of table.facets.language.own.entries()) {
    const language = indexLanguage(table.languages[positions[0] ?? 0] ?? '');
    const known = ordinals.get(language);
    if (known) known.push(ordinal);
    else ordinals.set(language, [ordinal]);
  }
  const indexes = await Promise.all(
    [...ordinals].map(async ([language, own]): Promise<LanguageIndex> => {
      const { module, basePath } = await files.bundle(indexFolder(table.version, language));
      return {
        instance: module.createInstance({ basePath, noWorker: true, metaCacheTag: table.version }),
        ordinals: own,
      };
    }),
  );
  return new TableBackend(table, new PagefindText(indexes, table.titles));
}
