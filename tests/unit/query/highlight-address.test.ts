import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hlKeys, parseHl } from '../../../src/query/highlight-address.ts';
import { wordsOf } from '../../../src/query/tokens.ts';

describe('the marks in the address of a report', () => {
  it('come back as tokens', () => {
    expect(hlKeys(['gas', 'territorial integrity'])).toBe('hl=gas&hl=territorial+integrity');
    expect(parseHl('?hl=gas&hl=territorial+integrity&x=1')).toEqual(['gas', 'territorial integrity']);
    expect(parseHl('?hl=gas&hl=gas&hl=&hl=%20winter%20%20timetable')).toEqual(['gas', 'winter timetable']);
    expect(hlKeys([])).toBe('');
    expect(parseHl('')).toEqual([]);
  });

  it('are twenty at most', () => {
    const marks = Array.from({ length: 30 }, (_, index) => `a${index}`);
    expect(parseHl(hlKeys(marks))).toEqual(marks.slice(0, 20));
    expect(parseHl(marks.map((mark) => `hl=${mark}`).join('&'))).toEqual(marks.slice(0, 20));
  });

  it('round-trip for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 8 }), (texts) => {
        const marks = texts.map((text) => wordsOf(text).join(' ')).filter((mark) => mark !== '');
        expect(parseHl(hlKeys(marks))).toEqual([...new Set(marks)]);
      }),
      { numRuns: 2_000 },
    );
  });
});
