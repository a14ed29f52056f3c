import { describe, expect, it } from 'vitest';
import { EMPTY_SEARCH, type Facet } from '../../../src/query/search-address.ts';
import { facetValues, passing } from '../../../src/search/facet-counts.ts';
import { facetTableFrom, masksOf, type Selection } from '../../../src/search/facet-table.ts';
import { storedTableOf } from '../../../src/search/stored-table.ts';
import { inventedArchive } from '../../support/invented-archive.ts';

const stored = storedTableOf(inventedArchive(), 'v');
const table = facetTableFrom(stored);

const selection = (facets: Partial<Record<Facet, string[]>>, after?: string, before?: string): Selection => ({
  facets: { ...EMPTY_SEARCH.facets, ...facets },
  after,
  before,
});

const pass = (wanted: Selection): number[] => passing(table, masksOf(table, wanted), undefined);

/** `italy 3` for every value of a facet, as the page lists them. */
const counts = (facet: Facet, wanted: Selection, text?: ReadonlyMap<number, number>): string[] =>
  facetValues(table, facet, wanted, masksOf(table, wanted), text).map(({ id, count }) => `${id} ${count}`);

describe('facetTableFrom', () => {
  it('gives back the dates as written, through what is stored', () => {
    expect(facetTableFrom(JSON.parse(JSON.stringify(stored))).dates).toEqual([
      '1936',
      '1936-07',
      '2018-05-14',
      '2020-02-29',
      '2020-11-30',
    ]);
  });

  it('knows what is supplied, without dateline and withdrawn', () => {
    expect([...table.supplied]).toEqual([0, 3]);
    expect([...table.undatelined]).toEqual([0, 1]);
    expect([...table.withdrawn]).toEqual([3]);
  });

  it('refuses a format it does not know', () => {
    expect(() => facetTableFrom({ ...stored, format: 2 as 1 })).toThrow('format 2');
  });

  it('counts a report once under a value, however many of its places lie in it', () => {
    expect(table.facets.place.all[4]?.length).toBe(3);
  });
});

describe('masksOf', () => {
  it.each([
    ['a day within partial dates', '1936-07-10', '1936-07-10', [0, 1]],
    ['the last day of a partial month', '1936-07-31', '1936-07-31', [0, 1]],
    ['the day after it', '1936-08-01', '1936-08-01', [0]],
    ['the day before it', '1936-06-30', '1936-06-30', [0]],
    ['a month after a partial year', '1937-01', '1937-01', []],
    ['a partial date covers its whole period', '2020', '2020', [3, 4]],
    ['the leap day within its month', '2020-02', '2020-02', [3]],
    ['open to the end', '2020-02-29', undefined, [3, 4]],
    ['open to the beginning', undefined, '1936', [0, 1]],
    ['the wrong way round', '2021', '1930', []],
    ['without dates', undefined, undefined, [0, 1, 2, 3, 4]],
  ])('%s: %s to %s', (_, after, before, expected) => {
    expect(pass(selection({}, after, before))).toEqual(expected);
  });

  it.each([
    [{ place: ['italy'] }, [1, 2, 4]],
    [{ place: ['molise'] }, [1, 2, 4]],
    [{ place: ['sepino'] }, [2, 4]],
    [{ place: ['rome', 'baku'] }, [2, 3]],
    [{ filed: ['azerbaijan'] }, [3, 4]],
    [{ filed: ['italy'] }, [2]],
    [{ org: ['united-nations'] }, [2, 4]],
    [{ org: ['security-council'] }, [4]],
    [{ place: ['italy'], filed: ['baku'] }, [4]],
    [{ source: ['agenzia-sannita'], language: ['en'] }, [1]],
    [{ place: ['atlantis'] }, []],
    [{ place: ['atlantis', 'baku'] }, [3]],
    [{ place: ['atlantis'], source: ['trend'] }, []],
  ])('%o', (facets, expected) => {
    expect(pass(selection(facets))).toEqual(expected);
  });
});

describe('facetValues', () => {
  it('counts what lies in a value with it, most reports first, then by name', () => {
    expect(counts('place', selection({}))).toEqual([
      'italy 3',
      'molise 3',
      'sepino 2',
      'azerbaijan 1',
      'baku 1',
      'rome 1',
    ]);
  });

  it('ignores the facet’s own selection and honours the others', () => {
    const italian = selection({ source: ['agenzia-sannita'] });
    expect(counts('source', italian)).toEqual(['agenzia-sannita 2', 'kura-correspondence 2', 'vistula-press 1']);
    expect(counts('place', italian)).toEqual(['italy 2', 'molise 2', 'rome 1', 'sepino 1']);
    expect(counts('source', selection({ source: ['agenzia-sannita'], place: ['baku'] }))).toEqual([
      'kura-correspondence 1',
      'agenzia-sannita 0',
    ]);
  });

  it('honours dates and text', () => {
    expect(counts('place', selection({}, '2020', '2020'))).toEqual([
      'azerbaijan 1',
      'baku 1',
      'italy 1',
      'molise 1',
      'sepino 1',
    ]);
    expect(
      counts(
        'source',
        selection({}),
        new Map([
          [1, 0],
          [4, 1],
        ]),
      ),
    ).toEqual(['agenzia-sannita 1', 'kura-correspondence 1']);
  });

  it('keeps a selected value without reports, says what a value lies in, and what is selected', () => {
    const values = facetValues(
      table,
      'filed',
      selection({ filed: ['rome'] }, '1936', '1936'),
      masksOf(table, selection({ filed: ['rome'] }, '1936', '1936')),
      undefined,
    );
    expect(values).toEqual([{ id: 'rome', name: 'Rome', count: 0, selected: true, parent: 'italy' }]);
  });
});
