import { storedTableOf, type SearchNames } from '../../src/search/stored-table.ts';
import { inventedArchive } from './invented-archive.ts';

/** Where a table says that the rest of its index lies. */
export const INVENTED_NAMES: SearchNames = {
  engine: 'pagefind-0',
  shards: [],
  headlineWords: 'headlines.bin',
  vocabulary: 'vocabulary.bin',
};

/** The facet table of the invented archive, as it is stored. */
export const inventedTable = () => storedTableOf(inventedArchive(), [], INVENTED_NAMES);
