import { describe, expect, it } from 'vitest';
import { groupNeighbours, tally } from '../../../src/archive/grouping.ts';

describe('groupNeighbours', () => {
  it('groups neighbours only and keeps the order', () => {
    expect(groupNeighbours(['b1', 'b2', 'a1', 'b3'], (item) => item.slice(0, 1))).toEqual([
      { key: 'b', items: ['b1', 'b2'] },
      { key: 'a', items: ['a1'] },
      { key: 'b', items: ['b3'] },
    ]);
  });
});

describe('tally', () => {
  it('orders by count, then by id', () => {
    expect(tally(['baku', 'rome', 'ankara', 'rome'])).toEqual([
      { id: 'rome', count: 2 },
      { id: 'ankara', count: 1 },
      { id: 'baku', count: 1 },
    ]);
  });
});
