import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../src/search/excerpt.ts';

const numbered = (count: number): string => Array.from({ length: count }, (_, at) => `w${at}`).join(' ');
const text = (parts: ReturnType<typeof excerptOf>): string => parts.map((part) => part.text).join('');

describe('excerptOf', () => {
  it('gives a short text whole, with its hits apart', () => {
    expect(excerptOf('The harbour board met.', [1])).toEqual([
      { text: 'The ', hit: false },
      { text: 'harbour', hit: true },
      { text: ' board met.', hit: false },
    ]);
  });

  it('marks a phrase as one piece', () => {
    expect(excerptOf('their territorial integrity and', [1, 2])).toEqual([
      { text: 'their ', hit: false },
      { text: 'territorial integrity', hit: true },
      { text: ' and', hit: false },
    ]);
  });

  it('opens at the beginning without hits, and where the first hits stand there', () => {
    expect(text(excerptOf(numbered(100), []))).toMatch(/^w0 w1 .* w33 …$/);
    expect(text(excerptOf(numbered(100), [2]))).toMatch(/^w0 w1 .* w33 …$/);
  });

  it('moves to where most hits stand, with a few words before them', () => {
    expect(text(excerptOf(numbered(200), [3, 100, 105, 110]))).toMatch(/^… w96 .* w129 …$/);
  });

  it('ends with the text', () => {
    expect(text(excerptOf(numbered(100), [99]))).toMatch(/^… w66 .* w99$/);
  });

  it('is empty for an empty text', () => {
    expect(excerptOf('  ', [])).toEqual([]);
  });

  it('is always a run of the text’s own words, and holds a hit where there is one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.array(fc.nat(299), { maxLength: 12 }), (count, positions) => {
        const within = positions.filter((at) => at < count);
        const parts = excerptOf(numbered(count), within);
        const plain = text(parts).replace(/^… /, '').replace(/ …$/, '');
        expect(` ${numbered(count)} `).toContain(` ${plain} `);
        expect(parts.some((part) => part.hit)).toBe(within.length > 0);
        for (const part of parts)
          if (part.hit) for (const word of part.text.split(' ')) expect(within).toContain(Number(word.slice(1)));
      }),
    );
  });
});
