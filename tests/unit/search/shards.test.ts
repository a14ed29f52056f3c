import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shardsOf } from '../../../src/search/shards.ts';

const days = fc
  .array(fc.integer({ min: -40_000, max: 25_000 }), { maxLength: 400 })
  .map((all) => all.sort((a, b) => a - b));

describe('shardsOf', () => {
  it('keeps a small archive whole, and an empty one without a shard', () => {
    expect(shardsOf([1, 2, 3], 3)).toEqual([{ start: 0, end: 3 }]);
    expect(shardsOf([], 3)).toEqual([]);
  });

  it('never parts a day, however many reports it has', () => {
    expect(shardsOf([5, 7, 7, 7, 7, 9], 2)).toContainEqual({ start: 1, end: 5 });
  });

  it('covers every report once, in order, within the limit wherever days allow', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 50 }), (all, limit) => {
        const shards = shardsOf(all, limit);
        expect(shards.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at))).toEqual(
          all.map((_, at) => at),
        );
        for (const { start, end } of shards)
          expect(end - start <= limit || new Set(all.slice(start, end)).size === 1).toBe(true);
      }),
    );
  });

  it('changes one shard at most into others when a report is added', () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: -40_000, max: 25_000 }),
        fc.integer({ min: 5, max: 50 }),
        (all, added, limit) => {
          const parts = (of: readonly number[]): string[] =>
            shardsOf(of, limit).map(({ start, end }) => of.slice(start, end).join());
          const before = parts(all);
          const after = new Set(parts([...all, added].sort((a, b) => a - b)));
          expect(before.filter((part) => !after.has(part)).length).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
