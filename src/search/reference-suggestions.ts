import type { Archive } from '../archive/archive.ts';
import { tokensOf, wordsOf } from '../query/tokens.ts';
import type { Suggestion } from './backend.ts';
import { namesOfEntry, recordsOf, type ReadReport } from './reference-report.ts';
import { countWords } from './reference-vocabulary.ts';

const KINDS = ['place', 'org', 'source'] as const;

/** The most words at the end of what is typed that may begin a name. */
const LONGEST = 4;

/** Up to `limit` of each kind that complete what is typed; see `SearchBackend.suggest`. */
export function suggest(typed: string, limit: number, reports: readonly ReadReport[], archive: Archive): Suggestion[] {
  const tokens = tokensOf(typed);
  const last = tokens.at(-1);
  if (!last || last.end !== typed.length) return [];
  const words = tokens.map(({ token }) => token);
  const most = Math.min(LONGEST, words.length);
  const endings = Array.from({ length: most }, (_, at) => words.slice(words.length - most + at));
  const named = KINDS.flatMap((kind) => {
    const records = [...(recordsOf(archive)[kind]?.values() ?? [])].flatMap((entry) => {
      const count = reports.filter((read) => read.values[kind]?.has(entry.id)).length;
      const names = namesOfEntry(entry);
      // How many of the typed words a name completes, and the first of the names that completes so many.
      const completed = names.map(
        (name) => endings.find((ending) => ` ${wordsOf(name).join(' ')}`.includes(` ${ending.join(' ')}`))?.length ?? 0,
      );
      const longest = Math.max(...completed);
      const at = completed.indexOf(longest);
      return count === 0 || longest === 0 ? [] : [{ entry, count, longest, variant: at === 0 ? undefined : names[at] }];
    });
    return records
      .sort((a, b) => b.longest - a.longest || b.count - a.count || (a.entry.id < b.entry.id ? -1 : 1))
      .slice(0, limit)
      .map(({ entry, count, variant }): Suggestion => ({ kind, id: entry.id, text: entry.name, variant, count }));
  });
  const titles = countWords(reports.map(({ printed }) => printed.slice(0, 1)));
  const completing = titles.filter(({ word }) => word.startsWith(last.token)).slice(0, limit);
  return [
    ...named,
    ...completing.map(({ printed, reports: count }): Suggestion => ({
      kind: 'word',
      id: undefined,
      text: printed,
      variant: undefined,
      count,
    })),
  ];
}
