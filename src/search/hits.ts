import { markPlaces, runOf } from '../query/mark-places.ts';
import { tokensOf, wordsOf, type Token } from '../query/tokens.ts';
import { asWritten } from './as-written.ts';
import type { ExcerptPart, Hit, Named } from './backend.ts';
import { bylineOf } from './byline.ts';
import { excerptOf } from './excerpt.ts';
import { columnOf, type FacetTable } from './facet-table.ts';
import { listAt } from './lists.ts';
import { positionsIn } from './occurrences.ts';
import type { ReportText, ReportTexts } from './report-texts.ts';
import { termKey, type TermFound } from './terms.ts';

/** How many marks a hit names at most. */
const MOST_MARKS = 20;

/** How many texts are remembered with their words. */
const REMEMBERED = 200;

/** A report's text and its words: those of the title, of the dateline, and of the text, each with its place in `text`. */
interface ReadText extends ReportText {
  titleWords: readonly string[];
  datelineTokens: readonly Token[];
  textTokens: readonly Token[];
}

/** Shows reports found: what the table and the texts say of each, and where the terms stand in it. */
export class Hits {
  readonly #table: FacetTable;
  readonly #texts: Pick<ReportTexts, 'of'>;
  readonly #read = new Map<number, ReadText>();
  /** For each term, the forms in which reports were seen to print it. */
  readonly #forms = new Map<string, Set<string>>();

  constructor(table: FacetTable, texts: Pick<ReportTexts, 'of'>) {
    this.#table = table;
    this.#texts = texts;
  }

  /** The hits for these ordinals, in their order. Rejects where a text cannot be read. */
  async show(ordinals: readonly number[], terms: readonly TermFound[]): Promise<Hit[]> {
    const texts = await Promise.all(ordinals.map((ordinal) => this.#textOf(ordinal)));
    for (const [at, ordinal] of ordinals.entries()) this.#learn(terms, ordinal, texts[at] as ReadText);
    return ordinals.map((ordinal, at) => this.#hit(ordinal, texts[at] as ReadText, terms));
  }

  async #textOf(ordinal: number): Promise<ReadText> {
    const known = this.#read.get(ordinal);
    if (known) return known;
    const text = await this.#texts.of(ordinal);
    const read = {
      ...text,
      titleWords: wordsOf(text.title),
      datelineTokens: tokensOf(text.dateline),
      textTokens: tokensOf(text.text),
    };
    if (this.#read.size >= REMEMBERED) this.#read.delete(this.#read.keys().next().value as number);
    this.#read.set(ordinal, read);
    return read;
  }

  /** Takes the words at the places found as forms of each term: `resolutions` of `resolution`. */
  #learn(terms: readonly TermFound[], ordinal: number, { titleWords, datelineTokens, textTokens }: ReadText): void {
    // The barrier between title and text takes the place of a word.
    const words = [...titleWords, '', ...[...datelineTokens, ...textTokens].map(({ token }) => token)];
    for (const term of terms) {
      const key = termKey(term.node);
      const forms = this.#forms.get(key) ?? new Set();
      this.#forms.set(key, forms);
      for (const found of term.found) {
        for (const position of positionsIn(found, ordinal))
          forms.add(words.slice(position, position + term.words.length).join(' '));
      }
    }
  }

  #hit(ordinal: number, read: ReadText, terms: readonly TermFound[]): Hit {
    const { address, title, cited, titleWords } = read;
    const marks = terms
      .filter(({ within }) => within[ordinal] === 1)
      .flatMap(({ node, words, names }) => [words.join(' '), ...(this.#forms.get(termKey(node)) ?? []), ...names]);
    const { excerpt, marked } = excerptOfRead(read, marks);
    const { byline, marked: inByline } = bylineOf(cited.people ?? [], marks);
    const withdrawn = this.#table.withdrawn.has(ordinal);
    return {
      ordinal,
      title,
      address,
      supplied: this.#table.supplied.has(ordinal),
      date: this.#table.dates[ordinal] ?? '',
      source: asWritten(this.#named('source', ordinal)[0], cited.sourceName),
      filedFrom: asWritten(this.#named('filed', ordinal)[0], cited.filedFromName),
      dateline: !this.#table.undatelined.has(ordinal),
      places: this.#named('place', ordinal),
      language: this.#named('language', ordinal)[0]?.id ?? '',
      withdrawn,
      cited,
      excerpt,
      byline,
      marks: withdrawn
        ? []
        : [...new Set([...marked, ...inByline, ...markPlaces(titleWords, marks).map(runOf(titleWords))])].slice(
            0,
            MOST_MARKS,
          ),
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

/**
 * The excerpt that shows what is marked, and the runs of words marked. The dateline is said in the source line: it is
 * shown again only where it is what was searched for.
 */
function excerptOfRead(
  { dateline, text, datelineTokens, textTokens }: ReadText,
  marks: readonly string[],
): { excerpt: ExcerptPart[]; marked: string[] } {
  const shift = dateline === '' ? 0 : dateline.length + 1;
  const moved = textTokens.map(({ token, start, end }) => ({ token, start: start + shift, end: end + shift }));
  const tokens = [...datelineTokens, ...moved];
  const words = tokens.map(({ token }) => token);
  const places = markPlaces(words, marks);
  const from = datelineTokens.length;
  const inDateline = (places[0]?.start ?? Infinity) < from;
  const excerpt =
    inDateline || shift === 0
      ? excerptOf(shift === 0 ? text : `${dateline}\n${text}`, tokens, places)
      : excerptOf(
          text,
          textTokens,
          places.map(({ start, end }) => ({ start: start - from, end: end - from })),
        );
  return { excerpt, marked: places.map(runOf(words)) };
}
