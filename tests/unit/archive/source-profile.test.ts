import { describe, expect, it } from 'vitest';
import { joinArchive } from '../../../src/archive/archive.ts';
import { aboutPlaces, filedFrom } from '../../../src/archive/source-profile.ts';
import type { Place } from '../../../src/schemas/place.ts';

const article = (day: number, places: string[], from?: string) => ({
  id: `2020/05/0${day}/a`,
  file: '',
  data: {
    date: `2020-05-0${day}`,
    places,
    source: 'Vistula Press',
    ...(from === undefined ? {} : { filedFrom: from }),
  },
  sha256: '',
  html: '',
  opening: '',
});

const archive = joinArchive(
  {
    articles: [
      article(1, ['Sepino', 'Molise'], 'Baku'),
      article(2, ['Molise', 'Atlantis'], 'Baku'),
      article(3, []),
      article(4, ['Dale Town'], 'Baku'),
    ],
    places: new Map<string, Place>([
      ['italy', { name: 'Italy', kind: 'country' }],
      ['molise', { name: 'Molise', kind: 'region', partOf: 'italy' }],
      ['sepino', { name: 'Sepino', kind: 'municipality', partOf: 'molise' }],
      ['baku', { name: 'Baku', kind: 'city' }],
      ['high-valley', { name: 'High Valley', kind: 'region', partOf: [{ id: 'italy', by: 'Gazetteer of Vess' }] }],
      ['dale-town', { name: 'Dale Town', kind: 'city', partOf: 'high-valley' }],
    ]),
    organisations: new Map(),
    sources: new Map(),
    pages: new Map(),
  },
  { language: 'en', untitled: '-' },
);

describe('filedFrom', () => {
  it('counts reports without a known place last', () => {
    expect(filedFrom(archive, archive.reports, 'None')).toEqual([
      { id: 'baku', name: 'Baku', count: 3 },
      { id: undefined, name: 'None', count: 1 },
    ]);
  });
});

describe('aboutPlaces', () => {
  it('counts a report once for each outermost place, and goes no further than nobody contests', () => {
    expect(aboutPlaces(archive, archive.reports)).toEqual([
      { id: 'italy', name: 'Italy', count: 2 },
      { id: 'atlantis', name: 'Atlantis', count: 1 },
      { id: 'high-valley', name: 'High Valley', count: 1 },
    ]);
  });
});
