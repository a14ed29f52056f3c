import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allOf, anyOf, noneOf, rootOf } from '../../../src/query/normal-form.ts';
import { parseQuery } from '../../../src/query/parse-query.ts';
import { printQuery } from '../../../src/query/print-query.ts';
import { FIELDS, type AndNode, termsOf, type QueryNode } from '../../../src/query/query-tree.ts';
import { wordsOf } from '../../../src/query/tokens.ts';
import { en } from '../../../src/words/en/en.ts';

const wordText = fc.constantFrom(
  'gas',
  'Łódź',
  'well-known',
  'U.S.',
  'OR',
  'NOT',
  'AND',
  'or',
  'a:b',
  'place:x',
  'date:1994',
  'x’s',
);
const name = fc.constantFrom('italy', 'San Giuliano', 'Sepino (Molise)', 'a:b', 'x, y', 'x,', '-x', 'OR', 'U.S.');
const date = fc.constantFrom(undefined, '1994', '1994-03', '1994-03-03', '2020');
const leaf: fc.Arbitrary<QueryNode> = fc.oneof(
  wordText.map((text) => ({ kind: 'word' as const, text, prefix: false })),
  fc.constantFrom('gas', 'OR NOT', 'place:x y', '(a) -b').map((text) => ({ kind: 'phrase' as const, text })),
  fc.record({ kind: fc.constant('field' as const), field: fc.constantFrom(...FIELDS), value: name }),
  fc
    .record({ kind: fc.constant('date' as const), from: date, to: date })
    .filter(({ from, to }) => from !== undefined || to !== undefined),
);
const { node } = fc.letrec<{ node: QueryNode; parts: QueryNode[] }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    leaf,
    tie('parts').map(allOf),
    tie('parts').map(anyOf),
    tie('node').map(noneOf),
  ),
  parts: fc.array(tie('node'), { minLength: 1, maxLength: 4 }),
}));
const tree: fc.Arbitrary<AndNode> = fc.array(node, { maxLength: 4 }).map(rootOf);

const typed = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...'"“”„«»()-:., \u00a0', 'OR', 'AND', 'NOT', ' OR ', ' AND ', ' NOT ', ' -', '..'),
        fc.constantFrom(
          'place:',
          'filed:',
          'org:',
          'source:',
          'date:',
          'foo:',
          '1994',
          '1994-03',
          'March',
          '3.Mar.1994',
          'a',
          'bc',
        ),
        fc.string({ unit: 'grapheme', maxLength: 3 }),
      ),
      { maxLength: 24 },
    )
    .map((parts) => parts.join('')),
);

describe('printQuery', () => {
  it('prints every tree in normal form so that it is read again', () => {
    fc.assert(
      fc.property(tree, (query) => {
        expect(parseQuery(printQuery(query))).toEqual(query);
      }),
      { numRuns: 2_000 },
    );
  });

  it('reads the print of anything typed as what was typed, and nothing throws', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const query = parseQuery(text, { words: en });
        expect(parseQuery(printQuery(query), { words: en })).toEqual(query);
        expect(parseQuery(printQuery(query))).toEqual(query);
        parseQuery(text, { typing: true });
      }),
      { numRuns: 10_000 },
    );
  });

  it('loses no word with the signs around it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
        const run = text.replace(/[\s():"“”„«»]/g, '');
        expect(termsOf(parseQuery(run)).flatMap((term) => wordsOf(term.text))).toEqual(wordsOf(run));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['a AND  (b  OR c)', 'a (b OR c)'],
    ['a NOT b', 'a -b'],
    ['a OR', 'a ,OR'],
    ['place:"italy" date:2018..2018', 'place:italy date:2018'],
    ['“San  Giuliano”', '"San Giuliano"'],
  ])('prints %s as %s', (text, printed) => {
    expect(printQuery(parseQuery(text))).toBe(printed);
  });
});
