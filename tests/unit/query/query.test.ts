import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/query/parse-query.ts';
import { printQuery } from '../../../src/query/print-query.ts';

const word = (text: string, prefix = false) => ({ kind: 'word', text, prefix });
const phrase = (text: string) => ({ kind: 'phrase', text });

describe('parseQuery', () => {
  it.each([
    ['campobasso resolution', [word('campobasso'), word('resolution')]],
    ['resolution "territorial  integrity" italy', [word('resolution'), phrase('territorial integrity'), word('italy')]],
    ['“San Giuliano”', [phrase('San Giuliano')]],
    ['«San Giuliano» x', [phrase('San Giuliano'), word('x')]],
    ['"unclosed ministry', [word('unclosed'), word('ministry')]],
    ['- " "" … &', []],
    ['', []],
    ['Nagorno-Karabakh', [word('Nagorno-Karabakh')]],
  ])('%s', (typed, of) => {
    expect(parseQuery(typed)).toEqual({ kind: 'and', of });
  });

  it('takes the last word as a prefix only while it is typed', () => {
    expect(parseQuery('gas mini', { typing: true }).of).toEqual([word('gas'), word('mini', true)]);
    expect(parseQuery('gas mini ', { typing: true }).of).toEqual([word('gas'), word('mini')]);
    expect(parseQuery('gas "mini"', { typing: true }).of).toEqual([word('gas'), phrase('mini')]);
  });

  it('never throws, and reads its own print the same way', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const tree = parseQuery(typed);
        expect(parseQuery(printQuery(tree))).toEqual(tree);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom('"', '“', '”', '«', '»', 'a', 'bc', ' ', '-', '(')), (parts) => {
        const tree = parseQuery(parts.join(''));
        expect(parseQuery(printQuery(tree))).toEqual(tree);
      }),
    );
  });
});
