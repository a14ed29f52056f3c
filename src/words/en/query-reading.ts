import type { Asked, AskedDates, AskedFacet, AskedTerm, ReadingPart } from '../asked.ts';

type Parts = readonly ReadingPart[];

const FORMATS = {
  and: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
  or: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
};

const LEADS: Readonly<Record<string, string>> = {
  place: 'about ',
  filed: 'filed from ',
  org: 'on ',
  source: 'by ',
  language: 'in ',
};

const plain = (text: string): ReadingPart => ({ text, strong: false });
const strong = (text: string): ReadingPart => ({ text, strong: true });
const bracketed = (parts: Parts): Parts => [plain('('), ...parts, plain(')')];
const joined = (pieces: readonly Parts[], joint: string): Parts =>
  pieces.flatMap((piece, index) => (index === 0 ? piece : [plain(joint), ...piece]));

/** `a, b and c`. */
const list = (items: readonly string[], join: 'and' | 'or'): Parts =>
  FORMATS[join].formatToParts(items).map(({ type, value }) => ({ text: value, strong: type === 'element' }));

const isTerm = (asked: Asked): asked is AskedTerm => asked.kind === 'word' || asked.kind === 'phrase';

/** The terms of a choice among words and phrases alone; none for anything else. */
const choiceOf = (asked: Asked): readonly AskedTerm[] =>
  asked.kind === 'or' && asked.of.every(isTerm) ? asked.of : [];

/** `the words a and b`, `the phrase “c d”`: one piece for the words, one for the phrases. */
function nouns(terms: readonly AskedTerm[], join: 'and' | 'or'): Parts[] {
  const noun = (kind: AskedTerm['kind'], quote: (text: string) => string): Parts[] => {
    const texts = terms.filter((term) => term.kind === kind).map(({ text }) => quote(text));
    const many = join === 'and' && texts.length > 1;
    return texts.length === 0 ? [] : [[plain(`the ${kind}${many ? 's' : ''} `), ...list(texts, join)]];
  };
  return [...noun('word', (text) => text), ...noun('phrase', (text) => `“${text}”`)];
}

/** `with the word a and the word b or c`. */
function withClause(terms: readonly AskedTerm[], choices: readonly (readonly AskedTerm[])[]): Parts[] {
  const alone = terms.length === 0 && choices.length === 1;
  const chosen = choices.map((choice) => {
    const pieces = nouns(choice, 'or');
    const either = joined(pieces, ' or ');
    return alone || pieces.length === 1 ? either : bracketed(either);
  });
  const pieces = [...nouns(terms, 'and'), ...chosen];
  return pieces.length === 0 ? [] : [[plain('with '), ...joined(pieces, ' and ')]];
}

function facetClause({ facet, label, names }: AskedFacet): Parts {
  return [plain(label === undefined ? (LEADS[facet] ?? `${facet}: `) : `${label}: `), ...list(names, 'or')];
}

function datesClause({ from, to }: AskedDates): Parts {
  if (from === undefined) return [plain('up to '), strong(to ?? '')];
  if (to === undefined) return [plain('from '), strong(from), plain(' on')];
  return from === to ? [plain('dated '), strong(from)] : [plain('from '), strong(from), plain(' to '), strong(to)];
}

/** What must not be: words and phrases apart, see {@link clauses}. */
function notClause(asked: Asked): Parts {
  if (asked.kind === 'facet' || asked.kind === 'dates') return [plain('not '), ...clause(asked)];
  return [plain('not '), ...bracketed(clause(asked))];
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
          return inner.length > 1 ? bracketed(joined(inner, ', ')) : inner.flat();
        }),
        ', or ',
      );
    default:
      return joined(clauses(asked.kind === 'and' ? asked.of : [asked]), ', ');
  }
}

/** What must all hold, a clause each: what the text has, what it has not, then the rest in the order asked. */
function clauses(all: readonly Asked[]): Parts[] {
  const denied = all.flatMap((asked) => (asked.kind === 'not' ? [asked.of] : []));
  const without = nouns(
    denied.flatMap((asked) => (isTerm(asked) ? [asked] : choiceOf(asked))),
    'or',
  );
  const isSaid = (asked: Asked): boolean => isTerm(asked) || choiceOf(asked).length > 0;
  const rest = all.filter((asked) => !isSaid(asked.kind === 'not' ? asked.of : asked));
  const said = [
    ...withClause(
      all.filter(isTerm),
      all.map(choiceOf).filter((choice) => choice.length > 0),
    ),
    ...(without.length === 0 ? [] : [[plain('without '), ...joined(without, ' or ')]]),
  ];
  const alone = said.length === 0 && rest.length === 1;
  return [
    ...said,
    ...rest.map((asked, index) => {
      if (asked.kind === 'not') return notClause(asked.of);
      if (asked.kind !== 'or' || alone) return clause(asked);
      return [...(said.length + index > 0 ? [plain('and ')] : []), ...bracketed(clause(asked))];
    }),
  ];
}

/**
 * What all must hold, in English: `with the word ministry and the word gas or electricity, without the word foreign,
 * about Italy, from 2018 to 2020`. Brackets stand where the sentence could be taken in two ways.
 */
export function enQueryReading(all: readonly Asked[]): ReadingPart[] {
  return [...joined(clauses(all), ', ')];
}
