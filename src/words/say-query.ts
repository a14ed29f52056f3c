import type { Asked, AskedDates, AskedFacet, AskedTerm, ReadingPart } from './asked.ts';
import { formatsIn } from './formats-in.ts';

type Parts = readonly ReadingPart[];

/** What stands before terms of a kind: one, or several that must all hold. */
export type TermLeads = Readonly<Record<AskedTerm['kind'] | 'words' | 'phrases', string>>;

/** A language's pieces of the sentence that says a search; spaces are theirs. */
export interface QueryPhrases {
  /** A BCP 47 tag, by which lists are joined. */
  language: string;
  quotes: readonly [string, string];
  /** Before what the text has, and what stands before its terms: `with `, `the word `. */
  having: string;
  had: TermLeads;
  /** Before what the text has not: `without `, `the word `. */
  lacking: string;
  lacked: TermLeads;
  /** Between terms of different kinds, and between clauses. */
  and: string;
  or: string;
  orClause: string;
  comma: string;
  /** Before a choice in brackets that must hold beside other clauses. */
  alsoClause: string;
  not: string;
  /** Before the names of records, by facet. */
  facets: Readonly<Record<'place' | 'filed' | 'org' | 'source' | 'language', string>>;
  /** Around dates. */
  upTo: readonly [string, string];
  from: readonly [string, string];
  on: readonly [string, string];
  between: readonly [string, string, string];
}

const plain = (text: string): ReadingPart => ({ text, strong: false });
const strong = (text: string): ReadingPart => ({ text, strong: true });
const bracketed = (parts: Parts): Parts => [plain('('), ...parts, plain(')')];
const joined = (pieces: readonly Parts[], joint: string): Parts =>
  pieces.flatMap((piece, index) => (index === 0 ? piece : [plain(joint), ...piece]));

const TERMS: readonly string[] = ['word', 'phrase', 'start'] satisfies AskedTerm['kind'][];
const isTerm = (asked: Asked): asked is AskedTerm => TERMS.includes(asked.kind);

/** The terms of a choice among words and phrases alone; none for anything else. */
const choiceOf = (asked: Asked): readonly AskedTerm[] =>
  asked.kind === 'or' && asked.of.every(isTerm) ? asked.of : [];

/**
 * A function that says in a language what all must hold, of a search: `with the word ministry and the word gas or
 * electricity, without the word foreign, about Italy, from 2018 to 2020`. Brackets stand where the sentence could be
 * taken in two ways.
 */
export function sayQueryWith(say: QueryPhrases): (all: readonly Asked[]) => ReadingPart[] {
  const formats = formatsIn(say.language);

  /** `a, b and c`. */
  const list = (items: readonly string[], join: 'and' | 'or'): Parts =>
    formats.list(items, join).map(({ type, value }) => ({ text: value, strong: type === 'element' }));

  /** `the words a and b`, `the phrase “c d”`: one piece for the words, one for what is being typed, one for the phrases. */
  function nouns(terms: readonly AskedTerm[], join: 'and' | 'or', leads: TermLeads): Parts[] {
    const noun = (kind: AskedTerm['kind'], quote: (text: string) => string): Parts[] => {
      const texts = terms.filter((term) => term.kind === kind).map(({ text }) => quote(text));
      const many = join === 'and' && texts.length > 1 && kind !== 'start';
      return texts.length === 0 ? [] : [[plain(leads[many ? (`${kind}s` as const) : kind]), ...list(texts, join)]];
    };
    const [open, close] = say.quotes;
    return [
      ...noun('word', (text) => text),
      ...noun('start', (text) => text),
      ...noun('phrase', (text) => `${open}${text}${close}`),
    ];
  }

  /** `with the word a and the word b or c`. */
  function havingClause(terms: readonly AskedTerm[], choices: readonly (readonly AskedTerm[])[]): Parts[] {
    const alone = terms.length === 0 && choices.length === 1;
    const chosen = choices.map((choice) => {
      const pieces = nouns(choice, 'or', say.had);
      const either = joined(pieces, say.or);
      return alone || pieces.length === 1 ? either : bracketed(either);
    });
    const pieces = [...nouns(terms, 'and', say.had), ...chosen];
    return pieces.length === 0 ? [] : [[plain(say.having), ...joined(pieces, say.and)]];
  }

  function facetClause({ facet, label, names }: AskedFacet): Parts {
    const lead = label === undefined ? (say.facets as Readonly<Record<string, string>>)[facet] : undefined;
    return [plain(lead ?? `${label ?? facet}: `), ...list(names, 'or')];
  }

  function datesClause({ from, to }: AskedDates): Parts {
    const around = ([before, after]: readonly [string, string], date: string): Parts =>
      [plain(before), strong(date), plain(after)].filter(({ text }) => text !== '');
    if (from === undefined) return around(say.upTo, to ?? '');
    if (to === undefined) return around(say.from, from);
    if (from === to) return around(say.on, from);
    const [before, middle, after] = say.between;
    return [...around([before, middle], from), ...around(['', after], to)];
  }

  /** What must not be: words and phrases apart, see {@link clauses}. */
  function notClause(asked: Asked): Parts {
    if (asked.kind === 'facet' || asked.kind === 'dates') return [plain(say.not), ...clause(asked)];
    return [plain(say.not), ...bracketed(clause(asked))];
  }

  function clause(asked: Asked): Parts {
    switch (asked.kind) {
      case 'facet':
        return facetClause(asked);
      case 'dates':
        return datesClause(asked);
      case 'or':
        return joined(
          asked.of.map((part) => {
            const inner = clauses(part.kind === 'and' ? part.of : [part]);
            return inner.length > 1 ? bracketed(joined(inner, say.comma)) : inner.flat();
          }),
          say.orClause,
        );
      default:
        return joined(clauses(asked.kind === 'and' ? asked.of : [asked]), say.comma);
    }
  }

  /** What must all hold, a clause each: what the text has, what it has not, then the rest in the order asked. */
  function clauses(all: readonly Asked[]): Parts[] {
    const denied = all.flatMap((asked) => (asked.kind === 'not' ? [asked.of] : []));
    const without = nouns(
      denied.flatMap((asked) => (isTerm(asked) ? [asked] : choiceOf(asked))),
      'or',
      say.lacked,
    );
    const isSaid = (asked: Asked): boolean => isTerm(asked) || choiceOf(asked).length > 0;
    const rest = all.filter((asked) => !isSaid(asked.kind === 'not' ? asked.of : asked));
    const said = [
      ...havingClause(
        all.filter(isTerm),
        all.map(choiceOf).filter((choice) => choice.length > 0),
      ),
      ...(without.length === 0 ? [] : [[plain(say.lacking), ...joined(without, say.or)]]),
    ];
    const alone = said.length === 0 && rest.length === 1;
    return [
      ...said,
      ...rest.map((asked, index) => {
        if (asked.kind === 'not') return notClause(asked.of);
        if (asked.kind !== 'or' || alone) return clause(asked);
        return [...(said.length + index > 0 ? [plain(say.alsoClause)] : []), ...bracketed(clause(asked))];
      }),
    ];
  }

  return (all) => [...joined(clauses(all), say.comma)];
}
