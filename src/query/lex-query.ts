import { readDateRange } from './date-range.ts';
import { FIELDS, type DateNode, type FieldNode, type TermNode } from './query-tree.ts';
import { tokensOf } from './tokens.ts';
import type { MonthNames } from './typed-date.ts';

/** The words that are operators where they have something to join; in capitals alone. */
export const OPERATORS = ['AND', 'OR', 'NOT'] as const;

/** Such a word. */
export type Operator = (typeof OPERATORS)[number];

/** A piece of what was typed; `negated` where a hyphen stands directly before it. */
export type QueryToken =
  | { kind: 'operand'; node: TermNode | FieldNode | DateNode; negated: boolean }
  | { kind: 'open'; negated: boolean }
  | { kind: 'close' }
  | { kind: 'operator'; operator: Operator };

/** How a query is read. */
export interface QueryOptions {
  /** Whether it is still being typed: its last word then also stands for words that begin so. */
  typing?: boolean;
  /** The interface's words, for months by their names: `date:"March 1994"`. */
  words?: MonthNames | undefined;
}

const MARKS = '"“”„«»';
const MARK = new RegExp(`[${MARKS}]`, 'gu');
const QUOTED = '"[^"]*"|[“„”][^“„”]*[“”]|«[^«»]*»|»[^«»]*«';
const RUN = String.raw`[^\s()${MARKS}]+`;
const DATE_END = String.raw`${QUOTED}|(?:(?!\.\.)[^\s()${MARKS}])+`;
const PLAIN = String.raw`(?<space>\s+)|(?<open>\()|(?<close>\))|(?<phrase>${QUOTED})|(?<run>${RUN})|(?<stray>.)`;
const PLAIN_TOKEN = new RegExp(PLAIN, 'suy');
const TOKEN = new RegExp(
  [
    String.raw`(?<not>(?<![^\s(])-(?!-))`,
    String.raw`date:(?<date>(?:${DATE_END})?(?:\.\.(?:${DATE_END})?)?)(?![^\s()])`,
    `(?<field>${FIELDS.join('|')}):(?:(?<name>${QUOTED})|(?<value>${RUN}))`,
    PLAIN,
  ].join('|'),
  'isuy',
);

/** What stands between quotes, white space made single. */
const unquoted = (text: string): string => text.replace(MARK, ' ').replace(/\s+/g, ' ').trim();

/** The phrase or word that a piece stands for, a word without the signs around it; none where it has no letter or digit. */
function readTerm({ phrase, run }: Groups, typing: boolean): TermNode | undefined {
  const text = phrase === undefined ? (run ?? '') : unquoted(phrase);
  const tokens = tokensOf(text);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return undefined;
  if (phrase !== undefined) return { kind: 'phrase', text };
  return { kind: 'word', text: text.slice(first.start, last.end), prefix: typing && last.end === text.length };
}

/** The operand that a field stands for; none without a name, and for a date that cannot be read. */
function readField(
  { date, field, name, value }: Groups,
  words: QueryOptions['words'],
): FieldNode | DateNode | undefined {
  if (date !== undefined) return readDateRange(unquoted(date), words);
  const named = name === undefined ? (value ?? '').replace(/[,;]+$/, '') : unquoted(name);
  const key = FIELDS.find((known) => known === field?.toLowerCase());
  return key === undefined || tokensOf(named).length === 0 ? undefined : { kind: 'field', field: key, value: named };
}

type Groups = Partial<
  Record<'not' | 'date' | 'field' | 'name' | 'value' | 'open' | 'close' | 'phrase' | 'run' | 'stray', string>
>;

/** What stands at a place of a text: its length, and the named parts of the form. */
function match(form: RegExp, typed: string, at: number): Groups & { length: number } {
  form.lastIndex = at;
  const found = form.exec(typed);
  return { ...(found?.groups as Groups | undefined), length: found?.[0].length ?? 1 };
}

/**
 * Parts what was typed into operands, brackets and operators. A quote that is never closed is read as if it were not
 * there; what holds no letter or digit stands for nothing; an unknown field, a field without a name and a date that
 * cannot be read are words.
 */
export function lexQuery(typed: string, { typing = false, words }: QueryOptions = {}): QueryToken[] {
  const tokens: QueryToken[] = [];
  let negated = false;
  for (let at = 0; at < typed.length;) {
    let groups = match(TOKEN, typed, at);
    const field = readField(groups, words);
    if (!field && (groups.date !== undefined || groups.field !== undefined)) groups = match(PLAIN_TOKEN, typed, at);
    at += groups.length;
    // An open quote is as if it were not there: `-"foreign` is `-foreign`.
    if (groups.stray !== undefined) continue;
    const operator = OPERATORS.find((name) => name === groups.run);
    const node = field ?? readTerm(groups, typing && at === typed.length);
    if (groups.open !== undefined) tokens.push({ kind: 'open', negated });
    else if (groups.close !== undefined) tokens.push({ kind: 'close' });
    else if (operator !== undefined && !negated) tokens.push({ kind: 'operator', operator });
    else if (node) tokens.push({ kind: 'operand', node, negated });
    negated = groups.not !== undefined;
  }
  return tokens;
}
