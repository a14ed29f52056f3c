import type { Words } from '../words/words.ts';
import { readDateRange } from './date-range.ts';
import { FIELDS, type DateNode, type FieldNode, type TermNode } from './query-tree.ts';
import { tokensOf } from './tokens.ts';

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
  words?: Pick<Words, 'months'> | undefined;
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

/** A text from its first letter or digit to its last: signs around words stand for nothing. */
function trimmed(text: string): string {
  const tokens = tokensOf(text);
  return text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
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

/** The operand that a piece stands for; undefined for a field without a name and a date that cannot be read. */
function readField(groups: Groups, words: QueryOptions['words']): FieldNode | DateNode | undefined {
  if (groups.date !== undefined) return readDateRange(unquoted(groups.date), words);
  const value = groups.name === undefined ? (groups.value ?? '').replace(/[,;]+$/, '') : unquoted(groups.name);
  const field = FIELDS.find((name) => name === groups.field?.toLowerCase());
  return field === undefined || tokensOf(value).length === 0 ? undefined : { kind: 'field', field, value };
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
    let node: TermNode | FieldNode | DateNode | undefined;
    if (groups.date !== undefined || groups.field !== undefined) {
      node = readField(groups, words);
      if (!node) groups = match(PLAIN_TOKEN, typed, at);
    }
    at += groups.length;
    if (groups.not !== undefined) {
      negated = true;
      continue;
    }
    // An open quote is as if it were not there: `-"foreign` is `-foreign`.
    if (groups.stray !== undefined) continue;
    const operator = OPERATORS.find((name) => name === groups.run);
    if (groups.phrase !== undefined) node = { kind: 'phrase', text: trimmed(unquoted(groups.phrase)) };
    else if (groups.run !== undefined) {
      const text = trimmed(groups.run);
      node = { kind: 'word', text, prefix: typing && at === typed.length && groups.run.endsWith(text) };
    }
    if (groups.open !== undefined) tokens.push({ kind: 'open', negated });
    else if (groups.close !== undefined) tokens.push({ kind: 'close' });
    else if (operator !== undefined && !negated) tokens.push({ kind: 'operator', operator });
    else if (node && (node.kind === 'field' || node.kind === 'date' || node.text !== ''))
      tokens.push({ kind: 'operand', node, negated });
    negated = false;
  }
  return tokens;
}
