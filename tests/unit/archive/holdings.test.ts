import { describe, expect, it } from 'vitest';
import { joinArchive } from '../../../src/archive/archive.ts';
import { holdingsOf } from '../../../src/archive/holdings.ts';
import { inventedArchive } from '../../support/invented-archive.ts';

describe('holdingsOf', () => {
  const held = holdingsOf(inventedArchive());

  it('counts what is held, from when to when', () => {
    expect(held).toMatchObject({
      reports: 5,
      first: '1936',
      last: '2020-11-30',
      days: 3,
      sources: 3,
      organisations: 2,
    });
    expect(held.languages).toEqual([
      { id: 'en', count: 4 },
      { id: 'it', count: 1 },
    ]);
  });

  it('counts what is lacking', () => {
    expect(held).toMatchObject({
      emptyYears: [
        { first: 1937, last: 2017 },
        { first: 2019, last: 2019 },
      ],
      months: 84 * 12 + 5,
      monthSpan: { first: '1936-07', last: '2020-11' },
      // Of 1936 a report names no month.
      emptyMonths: 83 * 12 + 11 - 3,
      uncertainMonths: 5,
      monthOnly: 1,
      yearOnly: 1,
      noDateline: 2,
      noFiledFrom: 2,
      noSource: 0,
      noPlace: 1,
      ownTitle: 1,
      withdrawn: 1,
      plainNames: 0,
      noCoordinates: 6,
    });
  });

  it('is all nothing of an empty archive', () => {
    const empty = holdingsOf(
      joinArchive(
        { articles: [], places: new Map(), organisations: new Map(), sources: new Map(), pages: new Map() },
        { language: 'en', untitled: '-' },
      ),
    );
    expect(empty).toMatchObject({ reports: 0, first: undefined, emptyYears: [], months: 0, emptyMonths: 0 });
  });
});
