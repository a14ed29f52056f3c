import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/query/parse-query.ts';
import { EMPTY_SEARCH, type Sort } from '../../../src/query/search-address.ts';
import type { SearchAnswer, SearchRequest } from '../../../src/search/backend.ts';
import { facetTableFrom } from '../../../src/search/facet-table.ts';
import { storedTableOf } from '../../../src/search/stored-table.ts';
import { TableBackend } from '../../../src/search/table-backend.ts';
import type { TextIndex } from '../../../src/search/text-index.ts';
import { inventedArchive } from '../../support/invented-archive.ts';

/** For each word the ordinals that hold it; `true` where the title does. */
const HELD: Record<string, [ordinal: number, inTitle: boolean][]> = {
  harbour: [
    [0, false],
    [2, true],
    [4, false],
  ],
  board: [
    [0, true],
    [2, true],
    [4, false],
  ],
  molise: [[1, false]],
};

const text: TextIndex = {
  find: async (term) => new Map(HELD[term.text] ?? []),
  show: async (ordinal) => ({ title: `Report ${ordinal}`, address: `/${ordinal}/`, excerpt: [] }),
};
const backend = new TableBackend(facetTableFrom(storedTableOf(inventedArchive(), 'v')), text);

const search = (
  typed: string,
  sort: Sort = 'relevance',
  more: Partial<SearchRequest> = {},
  page = { offset: 0, limit: 10 },
): Promise<SearchAnswer> =>
  backend.search(
    { tree: parseQuery(typed), facets: EMPTY_SEARCH.facets, after: undefined, before: undefined, ...more },
    { ...page, sort },
  );
const ordinals = ({ hits }: SearchAnswer): number[] => hits.map((hit) => hit.ordinal);

describe('order', () => {
  it.each([
    ['newest', [4, 2, 0]],
    ['oldest', [0, 2, 4]],
    ['relevance', [2, 0, 4]],
  ] as const)('%s: by terms in the title, then newest, where relevance is asked for', async (sort, expected) => {
    expect(ordinals(await search('harbour board', sort))).toEqual(expected);
  });

  it('is newest for relevance without text', async () => {
    expect(ordinals(await search('', 'relevance'))).toEqual([4, 3, 2, 1, 0]);
  });

  it('gives one page of it, and the total of all', async () => {
    const answer = await search('', 'oldest', {}, { offset: 2, limit: 2 });
    expect([answer.total, ordinals(answer)]).toEqual([5, [2, 3]]);
    expect(ordinals(await search('', 'oldest', {}, { offset: 50, limit: 10 }))).toEqual([]);
  });
});

describe('text', () => {
  it('asks for every word, and names those that no report holds', async () => {
    const answer = await search('harbour zzz board zzzy');
    expect([answer.total, answer.missing, answer.expanded]).toEqual([0, ['zzz', 'zzzy'], []]);
    expect((await search('harbour')).missing).toEqual([]);
  });

  it('does not call missing what a facet alone leaves out', async () => {
    const answer = await search('molise', 'relevance', {
      facets: { ...EMPTY_SEARCH.facets, source: ['vistula-press'] },
    });
    expect([answer.total, answer.missing]).toEqual([0, []]);
  });

  it('finds by name beside the text, and says so only where it found more', async () => {
    const molise = await search('molise', 'newest');
    expect(ordinals(molise)).toEqual([4, 2, 1]);
    expect(molise.expanded).toEqual([{ typed: 'molise', record: { id: 'molise', name: 'Molise' } }]);
    const bakou = await search('Bakou');
    expect([ordinals(bakou), bakou.missing, bakou.expanded.map(({ record }) => record.name)]).toEqual([
      [3],
      [],
      ['Baku'],
    ]);
  });
});

describe('answers', () => {
  it('name selected ids that the archive does not know', async () => {
    const answer = await search('', 'newest', {
      facets: { ...EMPTY_SEARCH.facets, place: ['atlantis', 'baku'], source: ['trend'] },
    });
    expect(answer.unknown).toEqual([
      { facet: 'place', id: 'atlantis' },
      { facet: 'source', id: 'trend' },
    ]);
    expect(answer.total).toBe(0);
  });

  it('hold what a row shows', async () => {
    const { hits } = await search('', 'newest', {}, { offset: 1, limit: 1 });
    expect(hits).toEqual([
      {
        title: 'Report 3',
        address: '/3/',
        excerpt: [],
        ordinal: 3,
        supplied: true,
        date: '2020-02-29',
        source: { id: 'kura-correspondence', name: 'Kura Correspondence' },
        filedFrom: { id: 'baku', name: 'Baku' },
        dateline: true,
        places: [{ id: 'baku', name: 'Baku' }],
        language: 'en',
        withdrawn: true,
      },
    ]);
  });

  it('say what is held', () => {
    expect(backend.capabilities()).toEqual({ reports: 5, languages: ['en', 'it'], first: '1936', last: '2020-11-30' });
  });
});
