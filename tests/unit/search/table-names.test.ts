import { describe, expect, it } from 'vitest';
import { facetTableFrom } from '../../../src/search/facet-table.ts';
import { ordinalsOf } from '../../../src/search/masks.ts';
import { TableNames } from '../../../src/search/table-names.ts';
import { inventedTable } from '../../support/invented-table.ts';

const names = new TableNames(facetTableFrom(inventedTable()));
const bearing = (typed: string): [number[], string[]] => {
  const found = names.bearing(typed);
  return [
    [...new Set(found.flatMap(({ mask }) => [...ordinalsOf(mask)]))].sort((a, b) => a - b),
    found.flatMap(({ entries }) => entries.map(({ id }) => id)),
  ];
};

describe('names that a word stands for', () => {
  it.each([
    ['Sepino', [2, 4], ['sepino']],
    ['bakou', [3], ['baku']],
    ['BAKI', [3], ['baku']],
    ['Italia', [1, 2, 4], ['italy']],
    ['U.N.', [2, 4], ['united-nations']],
    ['security council', [4], ['security-council']],
    ['Vistula Press', [0], ['vistula-press']],
  ])('%s finds what bears it, and what lies in it', (typed, ordinals, ids) => {
    expect(bearing(typed)).toEqual([ordinals, ids]);
  });

  it('are whole names alone, and never where a report was filed', () => {
    for (const typed of ['Sepin', 'Vistula', 'Security', '']) expect(bearing(typed)).toEqual([[], []]);
    expect(bearing('Baku')).toEqual([[3], ['baku']]);
  });
});

describe('a facet’s value by its name', () => {
  it.each([
    ['place', 'italy', [1, 2, 4]],
    ['place', 'Italia', [1, 2, 4]],
    ['filed', 'Bakou', [3, 4]],
    ['org', 'united-nations', [2, 4]],
    ['source', 'vistula press', [0]],
  ] as const)('%s:%s', (field, name, ordinals) => {
    expect([...ordinalsOf(names.inFacet(field, name)?.mask ?? new Uint8Array())]).toEqual(ordinals);
  });

  it('is nothing where no record of the facet bears the name', () => {
    expect(names.inFacet('place', 'Vistula Press')).toBeUndefined();
    expect(names.inFacet('org', '')).toBeUndefined();
  });
});
