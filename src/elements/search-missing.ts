import { parseQuery } from '../query/parse-query.ts';
import { printQuery } from '../query/print-query.ts';
import type { QueryNode } from '../query/query-tree.ts';
import type { SearchState } from '../query/search-address.ts';
import type { SearchCounts } from '../search/backend.ts';
import type { Words } from '../words/words.ts';
import { make } from './make.ts';
import type { SearchLinks } from './search-links.ts';

/**
 * A note on each word that no report of the dates asked for holds, with near words of the archive as links; the search
 * itself is not changed.
 */
export function missingNotes(
  state: SearchState,
  { missing }: SearchCounts,
  words: Words,
  links: SearchLinks,
): (Node | string)[][] {
  const isDated = state.after !== undefined || state.before !== undefined;
  const holdsNone = isDated ? words.search.noReportOfDates : words.search.noReportHolds;
  return missing.map(({ text, near }) => {
    const note = [holdsNone(text)];
    if (near.length === 0) return note;
    const offered = near.map((word) =>
      links.search({ ...state, q: withTerm(state.q, text, word, words), page: 1 }, [make('bdi', {}, word)], {
        focusHead: true,
      }),
    );
    return [
      ...note,
      ` ${words.search.near} `,
      ...offered.flatMap((link, at) => (at > 0 ? [words.comma, link] : [link])),
      words.fullStop,
    ];
  });
}

/** A query with another word in place of one of its words or phrases. */
function withTerm(typed: string, term: string, word: string, words: Words): string {
  const replaced = (node: QueryNode): QueryNode => {
    switch (node.kind) {
      case 'word':
      case 'phrase':
        return node.text === term ? { ...node, text: word } : node;
      case 'and':
      case 'or':
        return { ...node, of: node.of.map(replaced) };
      case 'not':
        return { ...node, of: replaced(node.of) };
      default:
        return node;
    }
  };
  return printQuery(replaced(parseQuery(typed, { words })));
}
