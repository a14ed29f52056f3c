import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../src/query/tokens.ts';
import { excerptOf } from '../../../src/search/excerpt.ts';

const excerpt = (text: string, hits: readonly (readonly [start: number, end: number])[]) =>
  excerptOf(
    text,
    tokensOf(text),
    hits.map(([start, end]) => ({ start, end })),
  );
const numbered = (count: number): string => Array.from({ length: count }, (_, at) => `w${at}`).join(' ');
const one = (at: number): [number, number] => [at, at + 1];
const text = (parts: ReturnType<typeof excerptOf>): string => parts.map((part) => part.text).join('');

describe('excerptOf', () => {
  it('gives a short text whole, with its hits apart from the signs around them', () => {
    expect(excerpt('The “harbour” board\nmet.', [one(1)])).toEqual([
      { text: 'The “', hit: false },
      { text: 'harbour', hit: true },
      { text: '” board met.', hit: false },
    ]);
  });

  it('marks a phrase as one piece', () => {
    expect(excerpt('their territorial integrity and', [[1, 3]])).toEqual([
      { text: 'their ', hit: false },
      { text: 'territorial integrity', hit: true },
      { text: ' and', hit: false },
    ]);
  });

  it('opens at the beginning without hits, and where the first hits stand there', () => {
    expect(text(excerpt(numbered(100), []))).toMatch(/^w0 w1 .* w33 …$/);
    expect(text(excerpt(numbered(100), [one(2)]))).toMatch(/^w0 w1 .* w33 …$/);
  });

  it('moves to where most hits stand, with a few words before them', () => {
    expect(text(excerpt(numbered(200), [3, 100, 105, 110].map(one)))).toMatch(/^… w96 .* w129 …$/);
  });

  it('ends with the text, and keeps the sign that closes a sentence', () => {
    expect(text(excerpt(numbered(100), [one(99)]))).toMatch(/^… w66 .* w99$/);
    expect(text(excerpt(`${numbered(34)}.” ${numbered(20)}`, []))).toMatch(/ w33\.” …$/);
  });

  it('shows a phrase longer than an excerpt from its beginning', () => {
    expect(text(excerpt(numbered(200), [[100, 160]]))).toMatch(/^… w100 .* w133 …$/);
  });

  it('is empty for an empty text', () => {
    expect(excerpt('  ', [])).toEqual([]);
  });

  it('is always a run of the text’s own words, and holds a hit where there is one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.uniqueArray(fc.nat(299), { maxLength: 12 }), (count, places) => {
        const within = places.filter((at) => at < count).sort((a, b) => a - b);
        const parts = excerpt(numbered(count), within.map(one));
        const plain = text(parts).replace(/^… /, '').replace(/ …$/, '');
        expect(` ${numbered(count)} `).toContain(` ${plain} `);
        expect(parts.some((part) => part.hit)).toBe(within.length > 0);
        for (const part of parts) if (part.hit) expect(within).toContain(Number(part.text.slice(1)));
      }),
    );
  });
});
