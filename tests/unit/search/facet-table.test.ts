import { describe, expect, it } from 'vitest';
import { facetsOf, narrowed } from '../../../src/search/facet-counts.ts';
import { columnOf, facetTableFrom } from '../../../src/search/facet-table.ts';
import { listAt } from '../../../src/search/lists.ts';
import { allOf, bothOf, maskOfDates, type Mask } from '../../../src/search/masks.ts';
import { storedTableOf } from '../../../src/search/stored-table.ts';
import { inventedArchive } from '../../support/invented-archive.ts';
import { INVENTED_NAMES, inventedTable } from '../../support/invented-table.ts';

const stored = inventedTable();
const table = facetTableFrom(stored);
const everything = allOf(table);

type Selected = Record<string, string[]>;

const pass = (facets: Selected, after?: string, before?: string): number[] => [
  ...narrowed(table, maskOfDates(table, after, before), facets),
];

/** `italy 3` for every value of a facet, as the page lists them. */
const counts = (facet: string, selected: Selected, within: Mask = everything): string[] =>
  (facetsOf(table, within, selected).facets[facet] ?? []).map(({ id, count }) => `${id} ${count}`);

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
    expect(() => facetTableFrom({ ...stored, format: 1 as 4 })).toThrow('format 1, this page reads format 4');
  });

  it('counts a report once under a value, however many of its places lie in it', () => {
    const places = columnOf(table, 'place');
    expect(places && listAt(places.all, 4).length).toBe(3);
  });
});

describe('narrowed', () => {
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
    expect(pass({}, after, before)).toEqual(expected);
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
    expect(pass(facets as unknown as Selected)).toEqual(expected);
  });
});

describe('facetsOf', () => {
  it('counts what lies in a value with it, most reports first, then by name', () => {
    expect(counts('place', {})).toEqual(['italy 3', 'molise 3', 'sepino 2', 'azerbaijan 1', 'baku 1', 'rome 1']);
  });

  it('ignores the facet’s own selection and honours the others', () => {
    const italian = { source: ['agenzia-sannita'] };
    expect(counts('source', italian)).toEqual(['agenzia-sannita 2', 'kura-correspondence 2', 'vistula-press 1']);
    expect(counts('place', italian)).toEqual(['italy 2', 'molise 2', 'rome 1', 'sepino 1']);
    expect(counts('source', { source: ['agenzia-sannita'], place: ['baku'] })).toEqual([
      'kura-correspondence 1',
      'agenzia-sannita 0',
    ]);
  });

  it('honours dates and text', () => {
    expect(counts('place', {}, maskOfDates(table, '2020', '2020'))).toEqual([
      'azerbaijan 1',
      'baku 1',
      'italy 1',
      'molise 1',
      'sepino 1',
    ]);
    const text = Uint8Array.from([0, 1, 0, 0, 1]);
    expect(counts('source', {}, bothOf(text, everything))).toEqual(['agenzia-sannita 1', 'kura-correspondence 1']);
  });

  it('keeps a selected value without reports, says what a value lies in, and what is selected', () => {
    const { found, facets } = facetsOf(table, maskOfDates(table, '1936', '1936'), { filed: ['rome'] });
    expect(facets['filed']).toEqual([{ id: 'rome', name: 'Rome', count: 0, selected: true, parent: 'italy' }]);
    expect([...found]).toEqual([]);
  });

  it('counts an owner’s facet by its texts, each once a report, and narrows by it', () => {
    const archive = inventedArchive();
    const withTopics = {
      ...archive,
      reports: archive.reports.map((report, ordinal) => ({
        ...report,
        record: {
          ...report.record,
          data: {
            ...report.record.data,
            extra: { topic: [['Ports', 'Ports', 'Rail'], 'Rail', [], 'Ports', ''][ordinal] ?? '' },
          },
        },
      })),
    };
    const owned = facetTableFrom(storedTableOf(withTopics, [{ key: 'topic', label: 'Topic' }], INVENTED_NAMES));
    const { found, facets } = facetsOf(owned, allOf(owned), { topic: ['Rail'] });
    expect(facets['topic']?.map(({ id, count, selected }) => [id, count, selected])).toEqual([
      ['Rail', 2, true],
      ['', 1, false],
      ['Ports', 1, false],
    ]);
    expect([...found]).toEqual([0, 1]);
    expect(columnOf(owned, 'topic')?.label).toBe('Topic');
  });
});
