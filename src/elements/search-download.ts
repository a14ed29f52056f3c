import { sortOf, type SearchState } from '../query/search-address.ts';
import type { Hit, SearchAnswer } from '../search/backend.ts';
import type { Words } from '../words/words.ts';
import { make } from './make.ts';
import type { ResultsFormat } from './results-file.ts';
import { SearchClient } from './search-client.ts';

/** As many results as go into one file. */
const MOST = 1000;

/** What a search page says of its archive: the search folder's address, the archive's name and whole address. */
export type SearchedArchive = Readonly<Record<'folder' | 'name' | 'address', string>>;

let client: SearchClient | undefined;

/**
 * Buttons that take away the results of a search as files; nothing where there are none. How it went stands beside them,
 * and `announce` has it said.
 */
export function searchDownload(
  state: SearchState,
  answer: SearchAnswer,
  words: Words,
  archive: SearchedArchive,
  announce: (said: string) => void,
): HTMLElement[] {
  const { total } = answer;
  if (total === 0) return [];
  const went = make('span', { class: 'went' });
  const say = (said: string): void => {
    went.textContent = said;
    announce(said);
  };
  const button = (format: ResultsFormat): HTMLButtonElement => {
    const made = make('button', { type: 'button', class: 'link' }, words.citing.formats[format]);
    made.addEventListener('click', async () => {
      say(words.citing.preparing);
      say(
        await hitsOf(state, answer, archive.folder)
          .then((hits) => handOver(format, hits, words, archive))
          .then(
            (many) => words.citing.downloaded(many),
            () => words.citing.downloadFailed,
          ),
      );
    });
    return made;
  };
  return [
    make(
      'p',
      { class: 'links download' },
      make('span', {}, words.citing.downloadResults(total, MOST)),
      button('ris'),
      button('csl'),
      button('csv'),
      went,
    ),
  ];
}

/** The first results of a search, asked for in a worker of their own: the page's next question would call off this one. */
async function hitsOf(state: SearchState, { reading }: SearchAnswer, folder: string): Promise<readonly Hit[]> {
  client ??= new SearchClient(new URL(folder, location.href).href);
  const { facets, after, before } = state;
  const request = { tree: reading, facets, after, before };
  const answered = await client.search(request, { offset: 0, limit: MOST, sort: sortOf(state) }, () => undefined);
  if (!answered) throw new Error('Another download was asked for meanwhile.');
  return answered.answer.hits;
}

/** Hands a file of the results to the reader; resolves to how many reports it holds. */
async function handOver(
  format: ResultsFormat,
  hits: readonly Hit[],
  words: Words,
  archive: SearchedArchive,
): Promise<number> {
  // What makes the file is loaded on use.
  const { resultsFile } = await import('./results-file.ts');
  const file = resultsFile(format, hits, archive, words);
  const address = URL.createObjectURL(file);
  make('a', { href: address, download: file.name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return hits.length;
}
