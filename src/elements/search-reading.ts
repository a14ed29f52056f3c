import { foldName } from '../archive/fold.ts';
import { termsOf } from '../query/query-tree.ts';
import { readingOf, type ReadingNames } from '../query/reading.ts';
import type { SearchState } from '../query/search-address.ts';
import type { Words } from '../words/words.ts';
import { make } from './make.ts';
import type { Counted } from './search-client.ts';
import { missingNotes } from './search-missing.ts';
import { selectedName } from './search-names.ts';
import type { SearchLinks } from './search-links.ts';

/** How the search was read, in words, and below it what the reader should know of it. */
export function searchReading(
  state: SearchState,
  answered: Counted,
  words: Words,
  links: SearchLinks,
): HTMLParagraphElement[] {
  const { answer } = answered;
  const notes = searchNotes(answered, words);
  // An empty answer has a section of its own for them.
  const missing = answer.total > 0 ? missingNotes(state, answer, words, links) : [];
  return [
    make('p', { class: 'reading' }, ...sentence(state, answered, words)),
    ...(notes.length > 0 ? [make('p', { class: 'also' }, notes.join(' '))] : []),
    ...missing.map((note) => make('p', { class: 'also' }, ...note)),
  ];
}

function sentence(
  { facets, after, before }: SearchState,
  { answer, capabilities }: Counted,
  words: Words,
): (Node | string)[] {
  const names: ReadingNames = {
    field: (field, value) =>
      answer.fields.find((read) => read.field === field && read.value === value)?.records.map(({ name }) => name),
    value: (facet, id) => selectedName(answer, facet, id, words),
    label: (key) => capabilities.facets.find((facet) => facet.key === key)?.label,
  };
  const parts = readingOf({ tree: answer.reading, facets, after, before }, names, words);
  if (parts.length === 0) return [words.search.everything];
  // An abbreviation brings its own.
  const stop = parts.at(-1)?.text.endsWith(words.fullStop) ? '' : words.fullStop;
  return [...parts.map(({ text, strong }) => (strong ? make('b', {}, make('bdi', {}, text)) : text)), stop];
}

/** Sentences on what was searched beside the query, what was left out of it, and names that were looked up. */
function searchNotes({ answer, capabilities }: Counted, words: Words): string[] {
  const { languages } = capabilities;
  const found = answer.facets['language'] ?? [];
  const searchedAll =
    languages.length > 1 && termsOf(answer.reading).length > 0 && !found.some((value) => value.selected);
  return [
    ...(searchedAll ? [words.search.searchedIn(languages.map(words.languageName), found.length > 1)] : []),
    ...answer.expanded.map(({ typed, record }) => words.search.alsoSearched(record.name, typed)),
    ...answer.common.map(({ words: left, languages: leaving }) =>
      leaving.length === 0 ? words.search.common(left) : words.search.commonIn(left, leaving.map(words.languageName)),
    ),
    ...answer.fields.flatMap(({ field, value, records }) => {
      if (records.length === 0) return [words.search.unknownName(field, value)];
      const names = records.map(({ name }) => name);
      const asTyped = names.length === 1 && foldName(names[0] ?? '') === foldName(value);
      return asTyped ? [] : [words.search.readAs(field, value, names)];
    }),
  ];
}
