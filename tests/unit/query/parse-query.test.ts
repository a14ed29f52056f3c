import { describe, expect, it } from 'vitest';
import { MOST_NESTED } from '../../../src/query/match-brackets.ts';
import { parseQuery } from '../../../src/query/parse-query.ts';
import type { QueryNode } from '../../../src/query/query-tree.ts';
import { en } from '../../../src/words/en/en.ts';

const word = (text: string, prefix = false): QueryNode => ({ kind: 'word', text, prefix });
const phrase = (text: string): QueryNode => ({ kind: 'phrase', text });
const field = (name: 'place' | 'filed' | 'org' | 'source', value: string): QueryNode => ({
  kind: 'field',
  field: name,
  value,
});
const date = (from: string | undefined, to: string | undefined): QueryNode => ({ kind: 'date', from, to });
const and = (...of: QueryNode[]): QueryNode => ({ kind: 'and', of });
const or = (...of: QueryNode[]): QueryNode => ({ kind: 'or', of });
const not = (of: QueryNode): QueryNode => ({ kind: 'not', of });

const [a, b, c, d] = [word('a'), word('b'), word('c'), word('d')];

describe('parseQuery', () => {
  it.each<[string, QueryNode[]]>([
    ['campobasso resolution', [word('campobasso'), word('resolution')]],
    ['resolution "territorial  integrity" italy', [word('resolution'), phrase('territorial integrity'), word('italy')]],
    ['“San Giuliano”', [phrase('San Giuliano')]],
    ['„San Giuliano“ ”Nordlys Wire” »Kura«', [phrase('San Giuliano'), phrase('Nordlys Wire'), phrase('Kura')]],
    ['« San Giuliano » x', [phrase('San Giuliano'), word('x')]],
    ['“a "b" c”', [phrase('a b c')]],
    ['Nagorno-Karabakh’s well-known', [word('Nagorno-Karabakh’s'), word('well-known')]],
    ['ministry, (gas); U.S. …', [word('ministry'), word('gas'), word('U.S.')]],
    ['a"b c"d', [a, phrase('b c'), d]],
  ])('words and phrases: %s', (typed, of) => {
    expect(parseQuery(typed)).toEqual(and(...of));
  });

  it.each<[string, QueryNode[]]>([
    ['a OR b', [or(a, b)]],
    ['a b OR c AND d', [or(and(a, b), and(c, d))]],
    ['a (b OR c)', [a, or(b, c)]],
    ['(a OR (b OR c)) OR d', [or(a, b, c, d)]],
    ['a (b (c d))', [a, b, c, d]],
    ['((a))', [a]],
    ['a or b and not c', [a, word('or'), b, word('and'), word('not'), c]],
    ['a OR (b c) d', [or(a, and(b, c, d))]],
  ])('OR, AND and brackets: %s', (typed, of) => {
    expect(parseQuery(typed)).toEqual(and(...of));
  });

  it.each<[string, QueryNode[]]>([
    ['a -b', [a, not(b)]],
    ['a NOT b', [a, not(b)]],
    ['a AND NOT b', [a, not(b)]],
    ['-"b c" -(c OR d)', [not(phrase('b c')), not(or(c, d))]],
    ['a OR -b', [or(a, not(b))]],
    ['(-a b)', [not(a), b]],
    ['NOT NOT a', [a]],
    ['NOT -a', [a]],
    ['-(-a)', [a]],
    ['-place:italy NOT date:1994', [not(field('place', 'italy')), not(date('1994', '1994'))]],
    ['NOT a b', [not(a), b]],
  ])('NOT and the hyphen: %s', (typed, of) => {
    expect(parseQuery(typed)).toEqual(and(...of));
  });

  it.each<[string, QueryNode[]]>([
    ['--a', [a]],
    ['- a', [a]],
    ['a - b', [a, b]],
    ['a -- b', [a, b]],
    ['-… a', [a]],
    ['-"…" a', [a]],
    ['-() a', [a]],
    ['"a"-b', [phrase('a'), b]],
    ['a -', [a]],
  ])('hyphens that exclude nothing: %s', (typed, of) => {
    expect(parseQuery(typed)).toEqual(and(...of));
  });

  it.each<[string, QueryNode[]]>([
    ['place:italy', [field('place', 'italy')]],
    ['Filed:Baku', [field('filed', 'Baku')]],
    ['org:"United  Nations" a', [field('org', 'United Nations'), a]],
    ['source:“Kura Correspondence”', [field('source', 'Kura Correspondence')]],
    ['place:san-giuliano, a', [field('place', 'san-giuliano'), a]],
    ['place:"Sepino (Molise)"', [field('place', 'Sepino (Molise)')]],
    ['(place:italy OR filed:baku)', [or(field('place', 'italy'), field('filed', 'baku'))]],
  ])('fields: %s', (typed, of) => {
    expect(parseQuery(typed)).toEqual(and(...of));
  });

  it.each<[string, QueryNode[]]>([
    ['date:1994', [date('1994', '1994')]],
    ['date:2020-11-30', [date('2020-11-30', '2020-11-30')]],
    ['date:2018..2020', [date('2018', '2020')]],
    ['date:2018-03..', [date('2018-03', undefined)]],
    ['date:..2020', [date(undefined, '2020')]],
    ['date:"March 1994"', [date('1994-03', '1994-03')]],
    ['date:"March 1994".."3 Apr 1995" a', [date('1994-03', '1995-04-03'), a]],
    ['date:"March 1994..1995"', [date('1994-03', '1995')]],
    ['date:2020..2018', [date('2020', '2018')]],
  ])('dates: %s', (typed, of) => {
    expect(parseQuery(typed, { words: en })).toEqual(and(...of));
  });

  it.each<[string, QueryNode[]]>([
    ['', []],
    [' \n\t', []],
    ['- " "" … & () (()) -()', []],
    ['"unclosed ministry', [word('unclosed'), word('ministry')]],
    ['-"unclosed ministry', [not(word('unclosed')), word('ministry')]],
    ['(a OR b', [or(a, b)]],
    ['a) b', [a, b]],
    ['a (b OR c', [or(and(a, b), c)]],
    ['-(a b', [not(a), b]],
    ['OR', [word('OR')]],
    ['OR a', [word('OR'), a]],
    ['a OR', [a, word('OR')]],
    ['a OR OR b', [or(a, and(word('OR'), b))]],
    ['a AND', [a, word('AND')]],
    ['a NOT', [a, word('NOT')]],
    ['(NOT) a', [word('NOT'), a]],
    ['-OR', [not(word('OR'))]],
    ['foo:bar', [word('foo:bar')]],
    ['http://archive.example/', [word('http://archive.example')]],
    ['place:', [word('place')]],
    ['place: italy', [word('place'), word('italy')]],
    ['place:"…"', [word('place')]],
    ['place:"San Giuliano', [word('place'), word('San'), word('Giuliano')]],
    ['place:(a b)', [word('place'), a, b]],
    ['date:..', [word('date')]],
    ['date:yesterday', [word('date:yesterday')]],
    ['date:1994-02-30', [word('date:1994-02-30')]],
    ['date:2018...2020', [word('date:2018...2020')]],
    ['date:"a b"', [word('date'), phrase('a b')]],
  ])('what is malformed, literally: %s', (typed, of) => {
    expect(parseQuery(typed)).toEqual(and(...of));
  });

  it.each<[string, QueryNode[]]>([
    ['gas mini', [word('gas'), word('mini', true)]],
    ['gas mini ', [word('gas'), word('mini')]],
    ['gas "mini"', [word('gas'), phrase('mini')]],
    ['gas mini,', [word('gas'), word('mini')]],
    ['gas (mini', [word('gas'), word('mini', true)]],
    ['gas (mini)', [word('gas'), word('mini')]],
    ['gas OR mini', [or(word('gas'), word('mini', true))]],
    ['gas OR', [word('gas'), word('OR')]],
    ['gas -mini', [word('gas'), not(word('mini'))]],
    ['gas "mini', [word('gas'), word('mini', true)]],
    ['place:ita', [field('place', 'ita')]],
  ])('the last word while it is typed: %s', (typed, of) => {
    expect(parseQuery(typed, { typing: true })).toEqual(and(...of));
  });

  it.each([
    '('.repeat(10_000),
    `${'('.repeat(10_000)}a`,
    `${'(a '.repeat(10_000)}${')'.repeat(10_000)}`,
    `${'-(a OR -(b '.repeat(10_000)}${')'.repeat(20_000)}`,
    'NOT '.repeat(10_000),
    `${'OR '.repeat(10_000)}a`,
    '"'.repeat(10_001),
    'date:'.repeat(10_000),
    `date:${'a'.repeat(100_000)}"`,
    `${'„a'.repeat(10_000)}`,
  ])('is quick and shallow, whatever is typed (%#)', { timeout: 20_000 }, (typed) => {
    expect(depthOf(parseQuery(typed))).toBeLessThanOrEqual(3 * MOST_NESTED + 4);
  });
});

function depthOf(node: QueryNode): number {
  if (node.kind === 'not') return 1 + depthOf(node.of);
  return node.kind === 'and' || node.kind === 'or' ? 1 + Math.max(0, ...node.of.map(depthOf)) : 1;
}
