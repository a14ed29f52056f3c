import { FIELDS, type Field } from './query-tree.ts';
import { tokensOf, wordsOf } from './tokens.ts';

/** A suggestion, as far as completing needs it. */
export interface Completion {
  kind: 'place' | 'org' | 'source' | 'word';
  id: string | undefined;
  text: string;
  /** The variant typed, where it is not the preferred name. */
  variant: string | undefined;
}

/** A query after a suggestion was chosen: a record is selected beside it, or written into it. */
export interface Completed {
  q: string;
  selected: { facet: Field; id: string } | undefined;
}

const QUOTES = /["“”„]/gu;
const QUOTE_AT_END = /["“„]$/u;
const FIELD_AT_END = new RegExp(`(?<![\\p{L}\\p{N}])(${FIELDS.join('|')}):["“„]?$`, 'iu');
const OPERATOR_AT_END = /(?:^|[\s(])(?:OR|NOT)[\s("“„]*$|(?:^|[\s(])-["“„(]?$/u;
const OR_ANYWHERE = /(?:^|\s)OR(?:\s|$)/u;

/** How many words at the end of what is typed are looked at for the beginning of a name. */
const NAME_WORDS = 6;

/** What stands before the word that a suggestion completes. */
interface Lead {
  /** Without the operator of a field. */
  text: string;
  field: Field | undefined;
  /** Whether the word stands in a phrase, whose quote is open and holds words before it. */
  inPhrase: boolean;
  /** Whether a record must be written into the query: the word is one of several choices, excluded or in brackets. */
  within: boolean;
}

/** Whether what is typed ends in a word that can be completed. */
export function endsInWord(typed: string): boolean {
  return tokensOf(typed).at(-1)?.end === typed.length;
}

/** Whether a suggestion can stand where the last word does: a name after a field of its kind, a word alone in a phrase. */
export function fitsTyped(typed: string, completion: Completion): boolean {
  const { field, inPhrase } = leadOf(typed, completion);
  if (field !== undefined) return completion.kind === (field === 'filed' ? 'place' : field);
  return !inPhrase || completion.kind === 'word';
}

/**
 * The query once a suggestion is chosen for its last word. A word completes it. A record takes its place: selected
 * beside the query where that means the same, else written into it (`Sepino OR place:khankendi`, `-org:osce`).
 */
export function completeTyped(typed: string, completion: Completion): Completed {
  const { kind, id, text } = completion;
  const lead = leadOf(typed, completion);
  if (kind === 'word' || id === undefined)
    return { q: lead.text + text + (lead.inPhrase ? '"' : ''), selected: undefined };
  const facet = kind === 'place' && lead.field === 'filed' ? 'filed' : kind;
  const before = lead.text.replace(QUOTE_AT_END, '');
  if (lead.within) return { q: `${before}${facet}:${id}`, selected: undefined };
  return { q: before.trim(), selected: { facet, id } };
}

function leadOf(typed: string, completion: Completion): Lead {
  const before = typed.slice(0, completedFrom(typed, completion));
  const match = FIELD_AT_END.exec(before);
  const text = match ? before.slice(0, match.index) : before;
  const name = match?.[1]?.toLowerCase();
  const count = (sign: string): number => text.split(sign).length;
  return {
    text,
    field: FIELDS.find((field) => field === name),
    inPhrase: !match && !QUOTE_AT_END.test(text) && (text.match(QUOTES) ?? []).length % 2 === 1,
    within: count('(') > count(')') || OPERATOR_AT_END.test(text) || OR_ANYWHERE.test(text),
  };
}

/** Where the longest end of what is typed begins with which the suggestion's name, or a word in it, begins. */
function completedFrom(typed: string, { text, variant }: Completion): number {
  const tokens = tokensOf(typed);
  const name = wordsOf(variant ?? text);
  for (let many = Math.min(tokens.length, NAME_WORDS); many > 0; many--) {
    const end = tokens.slice(-many);
    const wanted = end.map(({ token }) => token).join(' ');
    if (name.some((_, index) => name.slice(index).join(' ').startsWith(wanted))) return end[0]?.start ?? 0;
  }
  return tokens.at(-1)?.start ?? typed.length;
}
