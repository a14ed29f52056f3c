import { describe, expect, it } from 'vitest';
import { joinArchive } from '../../../src/archive/archive.ts';
import type { ArticleData, ArticleRecord } from '../../../src/archive/records.ts';
import type { Place } from '../../../src/schemas/place.ts';
import type { Source } from '../../../src/schemas/source.ts';

const article = (id: string, data: ArticleData): ArticleRecord => ({
  id,
  file: `articles/${id}.md`,
  data,
  sha256: '0'.repeat(64),
  html: '<p>Text.</p>',
  opening: 'Text.',
});

const archive = joinArchive(
  {
    articles: [
      article('2020/05/02/b', {
        date: '2020-05-02',
        source: 'Meridian',
        places: ['Sepino', 'Molise'],
        dateline: 'ROME, May 2',
      }),
      article('2020/05/01/a', {
        date: '2020-05-01',
        source: 'Nordlys Wire',
        places: ['Atlantis'],
        filedFrom: 'Sepino',
      }),
    ],
    places: new Map<string, Place>([
      ['italy', { name: 'Italy', kind: 'country' }],
      ['molise', { name: 'Molise', kind: 'region', partOf: 'italy' }],
      ['sepino', { name: 'Sepino', kind: 'municipality', partOf: 'molise' }],
    ]),
    organisations: new Map(),
    sources: new Map<string, Source>([
      ['meridian-news-agency', { name: 'Meridian News Agency', kind: 'news agency', names: ['Meridian'] }],
    ]),
    pages: new Map(),
  },
  { language: 'en', untitled: '-' },
);

describe('joinArchive', () => {
  it('orders by date and numbers from the oldest', () => {
    expect(archive.reports.map((report) => [report.ordinal, report.id])).toEqual([
      [0, '2020/05/01/a'],
      [1, '2020/05/02/b'],
    ]);
  });

  it('names a source without a record as each report writes it, though they share a page', () => {
    const records = {
      articles: ['C++ News', 'C News', 'c-news'].map((source, day) =>
        article(`2021/01/0${day + 1}/a`, { date: `2021-01-0${day + 1}`, source }),
      ),
      places: new Map(),
      organisations: new Map(),
      sources: new Map(),
      pages: new Map(),
    };
    const { reports, sources } = joinArchive(records, { language: 'en', untitled: '-' });
    expect(reports.map(({ source, sourceName }) => [source, sourceName])).toEqual([
      ['c-news', 'C++ News'],
      ['c-news', 'C News'],
      ['c-news', 'c-news'],
    ]);
    expect(sources.size).toBe(1);
    expect(archive.reports.map(({ sourceName, filedFromName }) => [sourceName, filedFromName])).toEqual([
      ['Nordlys Wire', 'Sepino'],
      ['Meridian News Agency', 'Rome'],
    ]);
  });

  it('counts a report once in everything its places lie in', () => {
    expect(archive.places.get('italy')?.reports).toEqual([1]);
    expect(archive.places.get('molise')?.reports).toEqual([1]);
    expect(archive.places.get('italy')?.filed).toEqual([0]);
    expect(archive.places.get('italy')?.children).toEqual(['molise']);
  });

  it('gives a name without record an entry of its own', () => {
    expect(archive.places.get('atlantis')).toMatchObject({ name: 'Atlantis', record: undefined, reports: [0] });
    expect(archive.sources.get('nordlys-wire')?.reports).toEqual([0]);
    expect(archive.reports[1]?.source).toBe('meridian-news-agency');
  });
});
