import { markPlaces } from '../query/mark-places.ts';
import { tokensOf, wordsOf } from '../query/tokens.ts';
import type { Hit, Named } from './backend.ts';
import { excerptOf } from './excerpt.ts';
import { columnOf, type FacetTable } from './facet-table.ts';
import { listAt } from './lists.ts';
import type { ReportText, ReportTexts } from './report-texts.ts';
import { termKey, type TermFound } from './terms.ts';

/** How many marks a hit names at most. */
const MOST_MARKS = 20;

/** Shows reports found: what the table and the texts say of each, and where the terms stand in it. */
export class Hits {
  readonly #table: FacetTable;
  readonly #texts: Pick<ReportTexts, 'of'>;
  /** For each term, the forms in which reports were seen to print it. */
  readonly #forms = new Map<string, Set<string>>();

  constructor(table: FacetTable, texts: Pick<ReportTexts, 'of'>) {
    this.#table = table;
    this.#texts = texts;
  }

  /** The hits for these ordinals, in their order. Rejects where a text cannot be read. */
  async show(ordinals: readonly number[], terms: readonly TermFound[]): Promise<Hit[]> {
    const texts = await Promise.all(ordinals.map((ordinal) => this.#texts.of(ordinal)));
    for (const [at, ordinal] of ordinals.entries()) {
      for (const term of terms) this.#learn(term, ordinal, texts[at] as ReportText);
    }
    return ordinals.map((ordinal, at) => this.#hit(ordinal, texts[at] as ReportText, terms));
  }

  /** Takes the words at the places found as forms of the term: `resolutions` of `resolution`. */
  #learn(term: TermFound, ordinal: number, { title, dateline, text }: ReportText): void {
    const positions = term.found.find((found) => found.ordinal === ordinal)?.positions;
    if (!positions) return;
    const titleWords = wordsOf(title);
    const words = [...titleWords, '|', ...wordsOf(`${dateline}\n${text}`)];
    const key = termKey(term.node);
    const forms = this.#forms.get(key) ?? new Set();
    this.#forms.set(key, forms);
    // A prefix is told by all its places, words side by side by the places of each.
    const isRun = !(term.node.kind === 'word' && term.node.prefix);
    if (isRun) forms.add(words.slice(positions[0], (positions[0] ?? 0) + term.words.length).join(' '));
    else for (const position of positions) forms.add(words[position] ?? '');
  }

  #hit(ordinal: number, { address, title, dateline, text }: ReportText, terms: readonly TermFound[]): Hit {
    const marks = terms.flatMap(({ node, words, names }) => [
      words.join(' '),
      ...(this.#forms.get(termKey(node)) ?? []),
      ...names,
    ]);
    const whole = dateline === '' ? text : `${dateline}\n${text}`;
    const tokens = tokensOf(whole);
    const words = tokens.map(({ token }) => token);
    const places = markPlaces(words, marks);
    const printed = wordsOf(title);
    const marked = [
      ...places.map(({ start, end }) => words.slice(start, end).join(' ')),
      ...markPlaces(printed, marks).map(({ start, end }) => printed.slice(start, end).join(' ')),
    ];
    const withdrawn = this.#table.withdrawn.has(ordinal);
    return {
      ordinal,
      title,
      address,
      supplied: this.#table.supplied.has(ordinal),
      date: this.#table.dates[ordinal] ?? '',
      source: this.#named('source', ordinal)[0],
      filedFrom: this.#named('filed', ordinal)[0],
      dateline: !this.#table.undatelined.has(ordinal),
      places: this.#named('place', ordinal),
      language: this.#named('language', ordinal)[0]?.id ?? '',
      withdrawn,
      // The dateline is said in the source line: it is shown again only where it is what was searched for.
      excerpt:
        (places[0]?.start ?? Infinity) < wordsOf(dateline).length || dateline === ''
          ? excerptOf(whole, tokens, places)
          : excerptOf(text, tokensOf(text), markPlaces(wordsOf(text), marks)),
      marks: withdrawn ? [] : [...new Set(marked)].slice(0, MOST_MARKS),
    };
  }

  #named(facet: string, ordinal: number): Named[] {
    const column = columnOf(this.#table, facet);
    if (!column) return [];
    return Array.from(listAt(column.own, ordinal), (position) => {
      const { id, name } = column.entries[position] as { id: string; name: string };
      return { id, name };
    });
  }
}
