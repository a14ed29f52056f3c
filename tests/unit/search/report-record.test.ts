import { describe, expect, it } from 'vitest';
import { reportRecord, type ReportRecord } from '../../../src/search/report-record.ts';
import { inventedArchive } from '../../support/invented-archive.ts';

const archive = inventedArchive();
const records = archive.reports.map((report) => reportRecord(archive, report, 'https://archive.example/base'));
const record = (id: string): ReportRecord | undefined => records.find((one) => one.id === id);

describe('reportRecord', () => {
  it('has a key without slashes, an address, and its place in the order', () => {
    expect(record('2018_05_14_harbour')).toMatchObject({
      address: 'https://archive.example/base/2018/05/14/harbour/',
      ordinal: 2,
      year: 2018,
    });
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    expect(records.every(({ id }) => /^[A-Za-z0-9_-]+$/.test(id))).toBe(true);
  });

  it('covers with a partial date the whole of its period', () => {
    expect(record('1936_07_villages')).toMatchObject({
      date: '1936-07',
      firstDay: '1936-07-01',
      lastDay: '1936-07-31',
    });
  });

  it('carries what its places and organisations lie in, and all their names', () => {
    const terminal = record('2020_11_30_terminal');
    expect(terminal?.places).toEqual(['sepino', 'molise']);
    expect(terminal?.placesWithin).toEqual(['sepino', 'molise', 'italy']);
    expect(terminal?.placeNames).toEqual(expect.arrayContaining(['Sepino', 'Molise', 'Italy']));
    expect(terminal?.organisationsWithin).toEqual(['security-council', 'united-nations']);
    expect(terminal?.filedFromWithin).toEqual(expect.arrayContaining(['baku']));
    expect(terminal?.source).toBe('kura-correspondence');
  });

  it('leaves out what is not known', () => {
    expect(record('1936_atlas')).not.toHaveProperty('filedFrom');
    expect(record('1936_atlas')).not.toHaveProperty('dateline');
    expect(record('1936_atlas')).toMatchObject({ titleOrigin: 'supplied', status: 'usable', places: [] });
  });

  it('holds the text, except of a withdrawn report', () => {
    expect(record('2018_05_14_harbour')?.text).toBe('Text.');
    const withdrawn = record('2020_02_29_market');
    expect(withdrawn).toMatchObject({
      title: 'Market day',
      status: 'withdrawn',
      withdrawn: { date: '2021-06-11', reason: 'Invented.' },
      sha256: '0'.repeat(64),
      placesWithin: expect.arrayContaining(['baku']) as unknown,
    });
    expect(withdrawn).not.toHaveProperty('text');
    expect(withdrawn).not.toHaveProperty('dateline');
  });
});
