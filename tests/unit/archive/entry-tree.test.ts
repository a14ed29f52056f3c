import { describe, expect, it } from 'vitest';
import { joinArchive } from '../../../src/archive/archive.ts';
import { plainNames, treeRound, wholeTree, type TreeNode } from '../../../src/archive/entry-tree.ts';
import type { Place } from '../../../src/schemas/place.ts';

const towns = Array.from({ length: 45 }, (_, index): [string, Place] => [
  `town-${index}`,
  { name: `Town ${index}`, kind: 'city', partOf: 'south' },
]);

const { places } = joinArchive(
  {
    articles: [
      {
        id: '2020/05/02/b',
        file: '',
        data: { date: '2020-05-02', places: ['Sepino', 'Atlantis'] },
        sha256: '',
        html: '',
        opening: '',
      },
    ],
    places: new Map<string, Place>([
      ['italy', { name: 'Italy', kind: 'country' }],
      ['armenia', { name: 'Armenia', kind: 'country' }],
      ['molise', { name: 'Molise', kind: 'region', partOf: 'italy' }],
      ['sepino', { name: 'Sepino', kind: 'municipality', partOf: 'molise' }],
      ['large', { name: 'Large', kind: 'country' }],
      ['south', { name: 'South', kind: 'region', partOf: 'large' }],
      ...towns,
    ]),
    organisations: new Map(),
    sources: new Map(),
    pages: new Map(),
  },
  { language: 'en', untitled: '-' },
);

const outline = (node: TreeNode): unknown => [node.id, node.count, ...node.children.map(outline)];

describe('wholeTree', () => {
  it('holds every record once, by name, and no plain name', () => {
    expect(wholeTree(places).slice(0, 2).map(outline)).toEqual([
      ['armenia', 0],
      ['italy', 1, ['molise', 1, ['sepino', 1]]],
    ]);
    const size = (node: TreeNode): number => node.children.reduce((sum, child) => sum + size(child), 1);
    expect(wholeTree(places).reduce((sum, node) => sum + size(node), 0)).toBe(6 + towns.length);
  });

  it('keeps names without a record apart', () => {
    expect(plainNames(places).map(outline)).toEqual([['atlantis', 1]]);
  });
});

describe('treeRound', () => {
  it('goes from the outermost place through the present one to what lies in it', () => {
    const tree = treeRound('molise', places);
    expect(tree && outline(tree)).toEqual(['italy', 1, ['molise', 1, ['sepino', 1]]]);
    expect(tree?.children[0]?.present).toBe(true);
    expect(tree?.present).toBe(false);
  });

  it('shows children only where much lies in a place', () => {
    expect(treeRound('large', places)?.children.map(outline)).toEqual([['south', 0]]);
  });
});
