import type { TermNode } from '../query/query-tree.ts';
import { wordsOf } from '../query/tokens.ts';
import type { Expansion, SearchRequest } from './backend.ts';
import type { FacetTable } from './facet-table.ts';
import { anyOf, bothOf, maskOfDates, maskOfLanguages, type Mask } from './masks.ts';
import type { Occurrences } from './occurrences.ts';
import { remembered } from './remembered.ts';
import type { TableNames } from './table-names.ts';
import type { TextIndex } from './text-index.ts';

/** The reports that a term is sought in: those of these dates and languages. */
export interface SoughtIn extends Pick<SearchRequest, 'after' | 'before'> {
  /** In the table's order. */
  languages: readonly string[];
}

/** What one word or phrase of a query finds. */
export interface TermFound {
  node: TermNode;
  /** Its folded words. */
  words: readonly string[];
  /** Reports that it was sought in; what is said of others means nothing. */
  within: Mask;
  /** Where it stands, by ordinals; each report in one of the parts. */
  found: readonly Occurrences[];
  /** Reports that hold it. */
  inText: Mask;
  /** Reports within these whose title holds it. */
  inTitle: Mask;
  /** Reports that hold it, or bear it as the name of their place, organisation or source. */
  named: Mask;
  /** Whether it was sought in every language, and none of the reports of the dates holds or bears it. */
  missing: boolean;
  /** Names it stood for, where that found more reports. */
  expanded: readonly Expansion[];
  /** Every name of the records it stood for, folded. */
  names: readonly string[];
}

/** Tells terms apart: those with the same key find the same. */
export function termKey({ kind, text, ...rest }: TermNode): string {
  return `${kind === 'word' && 'prefix' in rest && rest.prefix ? '*' : ''}${wordsOf(text).join(' ')}`;
}

/** Terms that find the same count once, as first typed. */
export function distinctTerms(nodes: readonly TermNode[]): TermNode[] {
  return nodes.filter((node, at) => nodes.findIndex((other) => termKey(other) === termKey(node)) === at);
}

/** A term that was found, perhaps by an earlier search that spelt it another way, as this one spells it. */
export function typedAs(node: TermNode, found: TermFound): TermFound {
  return { ...found, node, expanded: found.expanded.map(({ record }) => ({ typed: node.text, record })) };
}

/** How many terms are remembered. */
const REMEMBERED = 60;

/** Looks terms up in the text and among the names. */
export class Terms {
  readonly #table: FacetTable;
  readonly #text: TextIndex;
  readonly #names: TableNames;
  readonly #found = new Map<string, Promise<TermFound>>();

  constructor(table: FacetTable, text: TextIndex, names: TableNames) {
    this.#table = table;
    this.#text = text;
    this.#names = names;
  }

  /** What a term finds among the reports of some languages that overlap a span of dates. */
  find(node: TermNode, soughtIn: SoughtIn): Promise<TermFound> {
    const { after, before, languages } = soughtIn;
    const key = `${termKey(node)} ${after ?? ''}..${before ?? ''} ${languages.join(' ')}`;
    return remembered(this.#found, REMEMBERED, key, () => this.#search(node, soughtIn));
  }

  async #search(node: TermNode, { after, before, languages }: SoughtIn): Promise<TermFound> {
    const { size, titles } = this.#table;
    const within = bothOf(maskOfDates(this.#table, after, before), maskOfLanguages(this.#table, languages));
    const words = wordsOf(node.text);
    const prefix = node.kind === 'word' && node.prefix;
    const found = await this.#text.find({ words: words.join(' '), prefix }, within);
    const inText = new Uint8Array(size);
    const inTitle = new Uint8Array(size);
    for (const { reports, positions } of found) {
      for (let at = 0; at < reports.length; at++) {
        const ordinal = reports[at] as number;
        inText[ordinal] = 1;
        // Positions ascend: the first tells whether any stands in the title.
        if ((positions.items[positions.starts[at] as number] as number) < (titles[ordinal] ?? 0))
          inTitle[ordinal] = within[ordinal] as number;
      }
    }
    const adding = this.#names
      .bearing(node.text)
      .map(({ entries, mask }) => ({ entries, mask: bothOf(mask, within) }))
      .filter(({ mask }) => mask.some((bears, ordinal) => bears === 1 && inText[ordinal] === 0));
    const entries = adding.flatMap((record) => record.entries);
    const named = anyOf(inText, ...adding.map(({ mask }) => mask));
    return {
      node,
      words,
      within,
      found,
      inText,
      inTitle,
      named,
      missing: languages.length === this.#table.languages.length && !bothOf(named, within).includes(1),
      expanded: entries.map(({ id, name }) => ({ typed: node.text, record: { id, name } })),
      names: entries.flatMap(({ name, variants }) => [name, ...variants].map((variant) => wordsOf(variant).join(' '))),
    };
  }
}
