import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/query/parse-query.ts';
import { EMPTY_SEARCH, type Sort } from '../../../src/query/search-address.ts';
import type { SearchAnswer, SearchRequest } from '../../../src/search/backend.ts';
import { facetTableFrom } from '../../../src/search/facet-table.ts';
import { ordinalsOf } from '../../../src/search/masks.ts';
import { OccurrencesMaker } from '../../../src/search/occurrences.ts';
import { TableBackend } from '../../../src/search/table-backend.ts';
import type { TextIndex } from '../../../src/search/text-index.ts';
import { inventedTable } from '../../support/invented-table.ts';

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
  era: [
    [0, true],
    [2, true],
  ],
  ferry: [
    [0, false],
    [2, false],
  ],
};
/** Each look-up, and the ordinals that it was about. */
const lookedUp: [words: string, ordinals: number[]][] = [];

/** Ten words of each report are its title here; what a title holds stands at its beginning. */
const table = { ...facetTableFrom(inventedTable()), titles: Array.from({ length: 5 }, () => 10) };
const text: TextIndex = {
  prepare: () => Promise.resolve(),
  find: async ({ words }, within) => {
    lookedUp.push([words, Array.from(ordinalsOf(within))]);
    const made = new OccurrencesMaker();
    for (const [ordinal, inTitle] of HELD[words] ?? []) {
      made.report(ordinal);
      made.position(inTitle ? 0 : 20);
    }
    return [made.made()];
  },
};
const backend = new TableBackend({
  table,
  text,
  texts: {
    of: async (ordinal) => ({
      address: `/${ordinal}/`,
      title: `Report ${ordinal}`,
      dateline: '',
      text: 'Harbours.',
      cited: {},
    }),
  },
  headlineWords: async () => [],
  vocabulary: async () => [
    ['harbour', 3],
    ['harbours', 1, 'harboûrs'],
  ],
});

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
    expect([answer.total, answer.missing.map((missing) => missing.text), answer.expanded]).toEqual([
      0,
      ['zzz', 'zzzy'],
      [],
    ]);
    expect((await search('harbour')).missing).toEqual([]);
  });

  it('offers near words of the vocabulary for a word that no report holds', async () => {
    expect((await search('harbou')).missing).toEqual([{ text: 'harbou', near: ['harbour', 'harboûrs'] }]);
    expect((await search('"harbou board"')).missing).toEqual([{ text: 'harbou board', near: [] }]);
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

// Report 2 is in Italian, all others in English.
describe('words common in one language alone', () => {
  it('are left out of its reports, and asked of all others', async () => {
    const answer = await search('era board');
    expect([ordinals(answer), answer.common]).toEqual([[0, 2], [{ words: ['era'], languages: ['it'] }]]);
    expect(answer.facets['language']?.map(({ id, count }) => [id, count])).toEqual([
      ['en', 1],
      ['it', 1],
    ]);
  });

  it('count for relevance, and are marked, only where they are asked for', async () => {
    const { hits } = await search('era ferry');
    expect(hits.map(({ ordinal, marks }) => [ordinal, marks])).toEqual([
      [0, ['report']],
      [2, []],
    ]);
  });

  it('are looked up for no report whose language leaves them out', async () => {
    lookedUp.length = 0;
    const answer = await search('nel the quay', 'newest');
    expect(lookedUp).toEqual([
      ['nel', [0, 1, 3, 4]],
      ['quay', [0, 1, 2, 3, 4]],
    ]);
    expect(answer.missing).toEqual([{ text: 'quay', near: [] }]);
  });

  it('are said to be left out as the language selected has it', async () => {
    const italian = await search('era board', 'newest', { facets: { language: ['it'] } });
    expect([ordinals(italian), italian.common]).toEqual([[2], [{ words: ['era'], languages: [] }]]);
    const english = await search('era board', 'newest', { facets: { language: ['en'] } });
    expect([ordinals(english), english.common]).toEqual([[0], []]);
  });

  it('are never left out where they name a record', async () => {
    const answer = await search('UN harbour', 'newest');
    expect([ordinals(answer), answer.common, answer.expanded.map(({ record }) => record.id)]).toEqual([
      [4, 2],
      [],
      ['united-nations'],
    ]);
  });
});

describe('operators', () => {
  it.each([
    ['harbour -molise', [4, 2, 0]],
    ['harbour OR molise', [4, 2, 1, 0]],
    ['board -(harbour molise)', [4, 2, 0]],
    ['-harbour', [3, 1]],
    ['place:italy', [4, 2, 1]],
    ['-place:italy', [3, 0]],
    ['place:atlantis', []],
    ['harbour place:Sepino date:2018', [2]],
    ['filed:bakou', [4, 3]],
    ['harbour (date:..1940 OR date:2020..)', [4, 0]],
  ])('%s', async (typed, expected) => {
    expect(ordinals(await search(typed, 'newest'))).toEqual(expected);
  });

  it('NOT tests the text alone: reports that bear the name without printing it stay', async () => {
    expect(ordinals(await search('-molise', 'newest'))).toEqual([4, 3, 2, 0]);
  });

  it('say which records a field was read as', async () => {
    const { fields } = await search('place:atlantis org:UN');
    expect(fields.map(({ field, value, records }) => [field, value, records.map(({ id }) => id)])).toEqual([
      ['place', 'atlantis', []],
      ['org', 'UN', ['united-nations']],
    ]);
  });
});

describe('an empty answer', () => {
  it('says what is held for the facets and dates, and which looser searches find something', async () => {
    const { empty } = await search('harbour molise', 'newest', { facets: { source: ['vistula-press'] } });
    expect(empty?.held).toBe(1);
    expect(empty?.looser.map(({ without, total }) => [without.kind, total])).toEqual([
      ['facet', 2],
      ['part', 1],
    ]);
  });

  it('is not given where something is found', async () => {
    expect((await search('harbour')).empty).toBeUndefined();
  });
});

describe('periods', () => {
  it('count a partial date under each year that it overlaps, without a gap', async () => {
    const { periods } = await search('');
    expect([periods.length, periods[0], periods.at(-1)]).toEqual([
      85,
      { period: '1936', count: 2 },
      { period: '2020', count: 2 },
    ]);
  });

  it('are months within a few years, days within a few weeks', async () => {
    const { periods } = await search('', 'newest', { after: '2020', before: '2020' });
    expect(periods.map(({ count }) => count)).toEqual([0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect((await search('', 'newest', { after: '2020-11' })).periods.at(-1)).toEqual({
      period: '2020-11-30',
      count: 1,
    });
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
        byline: [],
        excerpt: [{ text: 'Harbours.', hit: false }],
        ordinal: 3,
        supplied: true,
        date: '2020-02-29',
        source: { id: 'kura-correspondence', name: 'Kura Correspondence' },
        filedFrom: { id: 'baku', name: 'Baku' },
        dateline: true,
        places: [{ id: 'baku', name: 'Baku' }],
        language: 'en',
        withdrawn: true,
        cited: {},
        marks: [],
      },
    ]);
  });

  it('say what is held', () => {
    expect(backend.capabilities()).toMatchObject({
      reports: 5,
      languages: ['en', 'it'],
      first: '1936',
      last: '2020-11-30',
    });
  });
});
