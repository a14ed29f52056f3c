import { isCommonWord } from './common-words.ts';
import { allOf, anyOf, rootOf } from './normal-form.ts';
import { termsOf, type AndNode, type QueryNode } from './query-tree.ts';
import { wordsOf } from './tokens.ts';

/** The reports that a query is asked of. */
export interface AskedReports {
  /** Their languages (BCP 47 tags), each once. */
  languages: readonly string[];
  /** The language that most reports are in, and so most queries: its common words are left out everywhere. */
  main: string | undefined;
  /** The languages selected; where reports have none of these, all are searched. */
  selected: readonly string[];
  /** Whether a word is a name of a record of the archive: such a word is never too common. */
  isName: (word: string) => boolean;
}

/** A query as it is asked of the reports in some languages: without the common words of these. */
export interface LanguageQuery {
  languages: readonly string[];
  tree: AndNode;
}

/** Words, as typed, that are too common to ask for in the reports of some languages; none: in all that are searched. */
export interface LeftOut {
  words: readonly string[];
  languages: readonly string[];
}

/** A query as it is read for the reports of an archive. */
export interface ReadQuery {
  /** Without the words that are left out in every language searched. */
  reading: AndNode;
  common: readonly LeftOut[];
  /** What is asked in each language, selected or not; every language once. */
  byLanguage: readonly LanguageQuery[];
}

/**
 * Reads a query for reports in several languages. In each, its own common words and those of the main one are left out of
 * ANDs where something else is asked for beside them; alone, in a phrase, under NOT, or as a choice of an OR they stay.
 */
export function readInLanguages(tree: AndNode, { languages, main, selected, isName }: AskedReports): ReadQuery {
  const leftOut = new Map(
    languages.map((language) => [
      language,
      commonWordsOf(
        tree,
        (word) => [language, main ?? language].some((one) => isCommonWord(word, one)) && !isName(word),
      ),
    ]),
  );
  const chosen = languages.filter((language) => selected.includes(language));
  const searched = chosen.length > 0 ? chosen : languages;
  const leavingOut = (node: QueryNode): string[] => searched.filter((language) => leftOut.get(language)?.has(node));
  const common = Map.groupBy(
    termsOf(tree).filter((node) => leavingOut(node).length > 0),
    (node) => leavingOut(node).join(' '),
  );
  const everywhere = searched.join(' ');
  const trees = Map.groupBy(languages, (language) => JSON.stringify(without(tree, leftOut.get(language))));
  return {
    reading: without(tree, new Set(common.get(everywhere))),
    common: [...common].map(([tags, nodes]) => ({
      words: [...new Set(nodes.map(({ text }) => text))],
      languages: tags === everywhere ? [] : tags.split(' '),
    })),
    byLanguage: [...trees.values()].map((same) => ({
      languages: same,
      tree: without(tree, leftOut.get(same[0] as string)),
    })),
  };
}

/** The words of a tree's ANDs that are too common to ask for, where something else is asked for beside them. */
function commonWordsOf(tree: QueryNode, isCommon: (word: string) => boolean): Set<QueryNode> {
  const isCommonNode = (node: QueryNode): boolean => {
    if (node.kind !== 'word') return false;
    const [word, ...more] = wordsOf(node.text);
    return word !== undefined && more.length === 0 && isCommon(word);
  };
  const found = (node: QueryNode): QueryNode[] => {
    if (node.kind !== 'and' && node.kind !== 'or') return [];
    const asksMore = node.of.some((part) => part.kind !== 'not' && !isCommonNode(part));
    return [...(node.kind === 'and' && asksMore ? node.of.filter(isCommonNode) : []), ...node.of.flatMap(found)];
  };
  return new Set(found(tree));
}

/** A tree without some of its words, in normal form. */
function without(tree: AndNode, words: ReadonlySet<QueryNode> = new Set()): AndNode {
  const rest = (parts: readonly QueryNode[]): QueryNode[] => parts.filter((part) => !words.has(part)).map(read);
  const read = (node: QueryNode): QueryNode => {
    if (node.kind === 'and') return allOf(rest(node.of));
    return node.kind === 'or' ? anyOf(node.of.map(read)) : node;
  };
  return rootOf(rest(tree.of));
}
