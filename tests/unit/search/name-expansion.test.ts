import { describe, expect, it } from 'vitest';
import { facetTableFrom } from '../../../src/search/facet-table.ts';
import { NameExpansion } from '../../../src/search/name-expansion.ts';
import { storedTableOf } from '../../../src/search/stored-table.ts';
import { inventedArchive } from '../../support/invented-archive.ts';

const names = new NameExpansion(facetTableFrom(storedTableOf(inventedArchive(), 'v')));
const found = (typed: string): [number[], string[]] => {
  const { ordinals, expanded } = names.find(typed);
  return [[...new Set(ordinals)].sort((a, b) => a - b), expanded.map(({ record }) => record.id)];
};

describe('NameExpansion', () => {
  it.each([
    ['Sepino', [2, 4], ['sepino']],
    ['bakou', [3], ['baku']],
    ['BAKI', [3], ['baku']],
    ['Italia', [1, 2, 4], ['italy']],
    ['UN', [2, 4], ['united-nations']],
    ['security council', [4], ['security-council']],
    ['Vistula Press', [0], ['vistula-press']],
  ])('finds what bears %s, and what lies in it', (typed, ordinals, ids) => {
    expect(found(typed)).toEqual([ordinals, ids]);
  });

  it('knows whole names alone', () => {
    for (const typed of ['Sepin', 'Vistula', 'Security', '']) expect(found(typed)).toEqual([[], []]);
  });

  it('leaves out where a report was filed', () => {
    expect(found('Baku')).toEqual([[3], ['baku']]);
  });
});
