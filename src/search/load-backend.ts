import type { SearchBackend } from './backend.ts';
import { facetTableFrom } from './facet-table.ts';
import { PagefindText } from './pagefind-text.ts';
import { ReportTexts } from './report-texts.ts';
import { readJson, TABLE_FILE, type SearchFiles } from './search-files.ts';
import type { StoredTable } from './stored-table.ts';
import { TableBackend } from './table-backend.ts';
import type { StoredWord } from './vocabulary.ts';

/** Opens the search of an archive: its facet table; indexes, texts and words load as they are first needed. */
export async function loadBackend(files: SearchFiles): Promise<SearchBackend> {
  const table = facetTableFrom(await readJson<StoredTable>(files, TABLE_FILE));
  const { shards, headlineWords, vocabulary } = table.stored;
  return new TableBackend({
    table,
    text: new PagefindText(table, files),
    texts: new ReportTexts(shards, files),
    headlineWords: once(() => readJson<StoredWord[]>(files, headlineWords)),
    vocabulary: once(() => readJson<StoredWord[]>(files, vocabulary)),
  });
}

/** Reads at the first call and remembers what was read; after a failure the next call reads again. */
function once<Content>(read: () => Promise<Content>): () => Promise<Content> {
  let content: Promise<Content> | undefined;
  return () => {
    content ??= read().catch((error: unknown) => {
      content = undefined;
      throw error;
    });
    return content;
  };
}
