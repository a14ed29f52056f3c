import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EMPTY_SEARCH,
  FACETS,
  parseSearchAddress,
  printSearchAddress,
  sortOf,
  SORTS,
  type SearchState,
} from '../../../src/query/search-address.ts';

const values = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 3 });
const date = fc.constantFrom(undefined, '1994', '1994-03', '1994-03-03');
const state: fc.Arbitrary<SearchState> = fc.record({
  q: fc.string({ unit: 'grapheme' }),
  facets: fc.record({ place: values, filed: values, org: values, source: values, language: values }),
  after: date,
  before: date,
  sort: fc.constantFrom(undefined, ...SORTS),
  page: fc.integer({ min: 1, max: 999_999 }),
});

describe('the address of a search', () => {
  it('gives back every search', () => {
    fc.assert(
      fc.property(state, (search) => {
        expect(parseSearchAddress(printSearchAddress(search))).toEqual(search);
      }),
    );
  });

  it('is empty for everything', () => {
    expect(printSearchAddress(EMPTY_SEARCH)).toBe('');
    expect(parseSearchAddress('?')).toEqual(EMPTY_SEARCH);
    expect(Object.keys(EMPTY_SEARCH.facets)).toEqual([...FACETS]);
  });

  it('leaves out what cannot be, and keeps unknown ids', () => {
    expect(parseSearchAddress('?page=0&sort=best&after=1994-02-30&place=atlantis&place=atlantis&x=1')).toEqual({
      ...EMPTY_SEARCH,
      facets: { ...EMPTY_SEARCH.facets, place: ['atlantis'] },
    });
  });
});

describe('sortOf', () => {
  it('is relevance where something is typed, else newest', () => {
    expect(sortOf(EMPTY_SEARCH)).toBe('newest');
    expect(sortOf({ ...EMPTY_SEARCH, q: 'x' })).toBe('relevance');
    expect(sortOf({ ...EMPTY_SEARCH, q: 'x', sort: 'oldest' })).toBe('oldest');
  });
});
