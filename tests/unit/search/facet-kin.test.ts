import { expect, it } from 'vitest';
import { kinOf } from '../../../src/elements/facet-tree.ts';
import type { FacetValue } from '../../../src/search/backend.ts';

const value = (id: string, parent?: string): FacetValue => ({ id, name: id, count: 1, selected: false, parent });

it('kin of a value are what it lies in and what lies in it, and none beside it', () => {
  const values = [
    value('italy'),
    value('molise', 'italy'),
    value('sepino', 'molise'),
    value('larino', 'molise'),
    value('norway'),
  ];
  expect(kinOf('molise', values)).toEqual(['italy', 'sepino', 'larino']);
  expect(kinOf('sepino', values)).toEqual(['molise', 'italy']);
  expect(kinOf('norway', values)).toEqual([]);
});
