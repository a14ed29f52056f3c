import { isTextsFile } from '../search/report-texts.ts';
import { TABLE_FILE, type SearchFiles } from '../search/search-files.ts';
import type { SearchLoading } from './search-messages.ts';

/**
 * The files of a search over the network; `folder` is an absolute address with a slash at its end. With `anew`, all of
 * them are asked for again, whatever the browser keeps.
 */
export function searchFilesAt(
  { folder, anew }: { folder: string; anew: boolean },
  onLoading: (loading: SearchLoading) => void,
): SearchFiles {
  return {
    read: async (name) => {
      const isTable = name === TABLE_FILE;
      onLoading(isTable ? 'table' : isTextsFile(name) ? 'texts' : 'index');
      // The table alone keeps its name when the archive changes: it is asked for anew. All others bear a digest.
      const response = await fetch(folder + name, { cache: anew ? 'reload' : isTable ? 'no-cache' : 'default' });
      if (!response.ok) throw new Error(`${folder}${name} was answered with ${response.status}.`);
      return response.arrayBuffer();
    },
  };
}
