import { describe, expect, it } from 'vitest';
import { pageNumbers, pageParam, paginate } from '../../../src/archive/pagination.ts';

describe('paginate', () => {
  it('loses nothing and keeps the order', () => {
    const pages = paginate([1, 2, 3, 4, 5], 2);
    expect(pages.map((page) => page.items)).toEqual([[1, 2], [3, 4], [5]]);
    expect(pages.map(({ page, pages: of, total }) => [page, of, total])).toEqual([
      [1, 3, 5],
      [2, 3, 5],
      [3, 3, 5],
    ]);
  });

  it('has one page for an empty list and for a full one', () => {
    expect(paginate([], 2)).toEqual([{ page: 1, pages: 1, total: 0, items: [] }]);
    expect(paginate([1, 2], 2)).toHaveLength(1);
  });

  it('never puts a bare number into an address', () => {
    expect([1, 2, 12].map(pageParam)).toEqual([undefined, 'page/2', 'page/12']);
  });
});

describe('pageNumbers', () => {
  it('offers the ends and the neighbours, and no gap of a single page', () => {
    expect(pageNumbers(1, 3)).toEqual([1, 2, 3]);
    expect(pageNumbers(1, 20)).toEqual([1, 2, 3, undefined, 20]);
    expect(pageNumbers(10, 20)).toEqual([1, undefined, 8, 9, 10, 11, 12, undefined, 20]);
    expect(pageNumbers(5, 20)).toEqual([1, 2, 3, 4, 5, 6, 7, undefined, 20]);
  });
});
