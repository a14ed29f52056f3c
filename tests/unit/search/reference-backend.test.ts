import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/query/parse-query.ts';
import type { Sort } from '../../../src/query/search-address.ts';
import { ReferenceBackend } from '../../../src/search/reference-backend.ts';
import { inventedArchive } from '../../support/invented-archive.ts';
import { snowball } from '../../support/snowball.ts';

// Ordinals: 0 school atlas (1936), 1 two villages (1936-07), 2 harbour (2018), 3 market (withdrawn), 4 terminal (2020).
const backend = new ReferenceBackend({ archive: inventedArchive(), extra: [], stem: snowball });

const answer = (
  typed: string,
  {
    sort = 'oldest',
    ...rest
  }: { sort?: Sort; facets?: Record<string, string[]>; after?: string; before?: string } = {},
): ReturnType<ReferenceBackend['search']> =>
  backend.search(
    { tree: parseQuery(typed), facets: {}, after: undefined, before: undefined, ...rest },
    { offset: 0, limit: 10, sort },
  );

const found = async (...asked: Parameters<typeof answer>): Promise<number[]> =>
  (await answer(...asked)).hits.map(({ ordinal }) => ordinal);

describe('the reference, by cases written by hand', () => {
  it.each<[typed: string, ordinals: number[]]>([
    ['', [0, 1, 2, 3, 4]],
    ['villages', [1]],
    ['village', [1]],
    ['vill', []],
    ['grain terminals', [4]],
    ['"terminal grain"', []],
    ['"text text"', []],
    ['terminal OR atlas', [0, 4]],
    ['-text', [3]],
    ['text -baku', [0, 1, 2]],
    ['NOT (terminal OR atlas)', [1, 2, 3]],
    // Of a withdrawn report the text is gone; its source, places and date are kept.
    ['"Kura Correspondence"', [3, 4]],
    ['"Feb. 29"', []],
    ['2020', [3]],
    // Names that no text prints: a variant, and what a place lies in; NOT tests the text alone.
    ['Bakou', [3]],
    ['Italia', [1, 2, 4]],
    ['-Italia', [0, 1, 2, 3, 4]],
    ['UN', [2, 4]],
    ['place:molise', [1, 2, 4]],
    ['place:Italia', [1, 2, 4]],
    ['filed:azerbaijan', [3, 4]],
    ['org:united-nations', [2, 4]],
    ['source:"Agenzia Sannita"', [1, 2]],
    ['-place:molise', [0, 3]],
    ['place:atlantis', []],
    ['date:1936', [0, 1]],
    ['date:1936-07-15', [0, 1]],
    ['date:1936-08', [0]],
    ['date:2018..2020-02', [2, 3]],
  ])('finds for %j reports %j', async (typed, ordinals) => {
    expect(await found(typed)).toEqual(ordinals);
  });

  it('narrows by facets and dates, and leaves a facet’s own selection out of its counts', async () => {
    const { total, facets } = await answer('', { facets: { source: ['agenzia-sannita'], place: ['molise'] } });
    expect(total).toBe(2);
    expect(facets['source']?.map(({ id, count }) => `${id} ${count}`)).toEqual([
      'agenzia-sannita 2',
      'kura-correspondence 1',
    ]);
    expect(await found('', { after: '1936-08', before: '2018' })).toEqual([0, 2]);
  });

  it('orders by what the title holds, then newest first', async () => {
    expect(await found('text OR villages OR atlas', { sort: 'relevance' })).toEqual([1, 0, 4, 2]);
    expect(await found('text', { sort: 'newest' })).toEqual([4, 2, 1, 0]);
  });

  it('names what is missing, what stood for a name, what is too common, and what would find something', async () => {
    expect((await answer('villag zzzq')).missing).toEqual([{ text: 'zzzq', near: [] }]);
    expect((await answer('vilages')).missing).toEqual([{ text: 'vilages', near: ['villages'] }]);
    expect((await answer('Italia')).expanded).toEqual([{ typed: 'Italia', record: { id: 'italy', name: 'Italy' } }]);
    expect((await answer('the villages')).common).toEqual([{ words: ['the'], languages: [] }]);
    const { empty } = await answer('villages terminal', { facets: { source: ['kura-correspondence'] } });
    expect(empty?.held).toBe(2);
    expect(empty?.looser.map(({ without, total }) => [without.kind, total])).toEqual([['part', 1]]);
  });

  it('leaves out in the reports of each language its own common words alone', async () => {
    // Report 2 is in Italian and bears the United Nations, as 4 does; `con` and `un` are common in Italian.
    expect(await found('con board')).toEqual([2]);
    expect(await found('con text')).toEqual([2]);
    // English is the language of most: its common words are left out everywhere.
    expect(await found('the text')).toEqual([0, 1, 2, 4]);
    expect(await found('the board')).toEqual([2]);
    expect(await found('UN text')).toEqual([2, 4]);
    const { common, facets } = await answer('con text', { facets: { language: ['en'] } });
    expect(common).toEqual([]);
    expect(facets['language']?.map(({ id, count }) => `${id} ${count}`)).toEqual(['it 1', 'en 0']);
    expect((await answer('con text', { facets: { language: ['it'] } })).common).toEqual([
      { words: ['con'], languages: [] },
    ]);
  });

  it('suggests names and headline words by their beginning', async () => {
    expect(await backend.suggest('grain ter', 2)).toEqual([
      { kind: 'word', id: undefined, text: 'terminal', variant: undefined, count: 1 },
    ]);
    expect(await backend.suggest('ital', 2)).toEqual([
      { kind: 'place', id: 'italy', text: 'Italy', variant: undefined, count: 3 },
    ]);
  });
});
