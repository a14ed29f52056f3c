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

const EXTRA = ['beat', 'desk'];
const text = fc.string({ unit: 'grapheme' });
const values = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 3 });
const date = fc.constantFrom(undefined, '1994', '1994-03', '1994-03-03');
const state: fc.Arbitrary<SearchState> = fc.record({
  q: text,
  facets: fc.dictionary(fc.constantFrom(...FACETS, ...EXTRA), values),
  after: date,
  before: date,
  sort: fc.constantFrom(undefined, ...SORTS),
  page: fc.integer({ min: 1, max: 9_999_999 }),
});

describe('the address of a search', () => {
  it('gives back every search', () => {
    fc.assert(
      fc.property(state, (search) => {
        expect(parseSearchAddress(printSearchAddress(search), [...FACETS, ...EXTRA])).toEqual(search);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is one for each search, whatever order the facets were selected in', () => {
    const facets = { beat: ['a'], desk: ['b', 'c'], language: ['it'], place: ['italy'] };
    const search = { ...EMPTY_SEARCH, q: 'gas & “oil”', facets, after: '1994', page: 3 };
    const turned = { ...search, facets: Object.fromEntries(Object.entries(facets).reverse()) };
    expect(printSearchAddress(search)).toBe(
      'q=gas+%26+%E2%80%9Coil%E2%80%9D&place=italy&language=it&beat=a&desk=b&desk=c&after=1994&page=3',
    );
    expect(printSearchAddress(turned)).toBe(printSearchAddress(search));
  });

  it('prints what it reads the same way, whatever stands there', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('q', 'place', 'page', 'after', 'sort', 'x'), text)), (keys) => {
        const read = parseSearchAddress(new URLSearchParams(keys).toString());
        expect(parseSearchAddress(printSearchAddress(read))).toEqual(read);
      }),
    );
  });

  it('is empty for everything', () => {
    expect(printSearchAddress(EMPTY_SEARCH)).toBe('');
    expect(parseSearchAddress('?')).toEqual(EMPTY_SEARCH);
    expect(printSearchAddress({ ...EMPTY_SEARCH, facets: { place: [] } })).toBe('');
  });

  it('leaves out what cannot be, and keeps unknown ids', () => {
    expect(parseSearchAddress('?page=0&sort=best&after=1994-02-30&place=atlantis&place=atlantis&place=&x=1')).toEqual({
      ...EMPTY_SEARCH,
      facets: { place: ['atlantis'] },
    });
    expect(parseSearchAddress('?desk=foreign').facets).toEqual({});
    expect(parseSearchAddress('?desk=foreign', ['desk']).facets).toEqual({ desk: ['foreign'] });
  });
});

describe('sortOf', () => {
  it('is relevance where something is typed, else newest', () => {
    expect(sortOf(EMPTY_SEARCH)).toBe('newest');
    expect(sortOf({ ...EMPTY_SEARCH, q: 'x' })).toBe('relevance');
    expect(sortOf({ ...EMPTY_SEARCH, q: 'x', sort: 'oldest' })).toBe('oldest');
  });
});
