import { describe, expect, it } from 'vitest';
import { ancestorsOf, followedParthood } from '../../../src/archive/hierarchy.ts';

describe('followedParthood', () => {
  it('is the entry without dates, else the latest', () => {
    expect(followedParthood([{ id: 'a', from: '1990' }, { id: 'b' }])?.id).toBe('b');
    expect(
      followedParthood([
        { id: 'a', from: '1918', to: '1991' },
        { id: 'b', from: '1991' },
      ])?.id,
    ).toBe('b');
    expect(
      followedParthood([
        { id: 'a', from: '1991', to: '2000' },
        { id: 'b', from: '1918', to: '1991' },
      ])?.id,
    ).toBe('a');
    expect(followedParthood(undefined)).toBeUndefined();
  });
});

describe('ancestorsOf', () => {
  it('goes up the chain, nearest first', () => {
    const records = new Map([
      ['sepino', { partOf: 'molise' }],
      ['molise', { partOf: 'italy' }],
      ['italy', {}],
    ]);
    expect(ancestorsOf('sepino', records)).toEqual(['molise', 'italy']);
  });

  it('ends at a cycle and at a missing record', () => {
    const records = new Map([
      ['a', { partOf: 'b' }],
      ['b', { partOf: 'a' }],
      ['c', { partOf: 'gone' }],
    ]);
    expect(ancestorsOf('a', records)).toEqual(['b']);
    expect(ancestorsOf('c', records)).toEqual([]);
  });
});
