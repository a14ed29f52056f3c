import { joinArchive, type Archive } from '../../src/archive/archive.ts';
import type { ArticleData, ArticleRecord } from '../../src/archive/records.ts';
import type { Organisation } from '../../src/schemas/organisation.ts';
import type { Place } from '../../src/schemas/place.ts';
import type { Source } from '../../src/schemas/source.ts';

const article = (id: string, data: ArticleData, text = 'Text.'): ArticleRecord => ({
  id,
  file: `articles/${id}.md`,
  data,
  sha256: '0'.repeat(64),
  html: `<p>${text}</p>`,
  opening: text,
});

/**
 * A small invented archive for the search's unit tests. Its ordinals, oldest first: 0 `1936` school atlas, 1 `1936-07`
 * two villages, 2 `2018-05-14` harbour, 3 `2020-02-29` market (withdrawn), 4 `2020-11-30` terminal.
 */
export function inventedArchive(): Archive {
  return joinArchive(
    {
      articles: [
        article('2020/11/30/terminal', {
          date: '2020-11-30',
          dateline: 'BAKU, Nov. 30',
          filedFrom: 'Baku',
          source: 'Kura Correspondence',
          places: ['Sepino', 'Molise'],
          organisations: ['Security Council'],
          headline: 'Grain terminal',
        }),
        article('1936/07/villages', {
          date: '1936-07',
          dateline: '',
          source: 'Agenzia Sannita',
          places: ['Molise'],
          organisations: [],
          headline: 'Two villages',
        }),
        article('1936/atlas', {
          date: '1936',
          dateline: '',
          source: 'Vistula Press',
          places: [],
          organisations: [],
          suppliedTitle: 'School atlas',
        }),
        article('2018/05/14/harbour', {
          date: '2018-05-14',
          dateline: 'ROME, May 14',
          filedFrom: 'Rome',
          source: 'Agenzia Sannita',
          places: ['Rome', 'Sepino'],
          organisations: ['United Nations'],
          headline: 'Harbour board',
          language: 'it',
        }),
        article('2020/02/29/market', {
          date: '2020-02-29',
          dateline: 'BAKU, Feb. 29',
          filedFrom: 'Baku',
          source: 'Kura Correspondence',
          places: ['Baku'],
          organisations: [],
          suppliedTitle: 'Market day',
          status: 'withdrawn',
          withdrawn: { date: '2021-06-11', reason: 'Invented.', textSha256: '0'.repeat(64) },
        }),
      ],
      places: new Map<string, Place>([
        ['azerbaijan', { name: 'Azerbaijan', kind: 'country' }],
        ['baku', { name: 'Baku', kind: 'city', partOf: 'azerbaijan', names: ['Bakı', 'Bakou'] }],
        ['italy', { name: 'Italy', kind: 'country', names: ['Italia'] }],
        ['molise', { name: 'Molise', kind: 'region', partOf: 'italy' }],
        ['rome', { name: 'Rome', kind: 'city', partOf: 'italy', names: ['Roma'] }],
        ['sepino', { name: 'Sepino', kind: 'municipality', partOf: 'molise' }],
      ]),
      organisations: new Map<string, Organisation>([
        ['united-nations', { name: 'United Nations', names: ['UN'] }],
        ['security-council', { name: 'Security Council', partOf: 'united-nations' }],
      ]),
      sources: new Map<string, Source>([
        ['agenzia-sannita', { name: 'Agenzia Sannita', kind: 'news agency' }],
        ['kura-correspondence', { name: 'Kura Correspondence', kind: 'news agency' }],
        ['vistula-press', { name: 'Vistula Press', kind: 'newspaper' }],
      ]),
      pages: new Map(),
    },
    { language: 'en', untitled: '-' },
  );
}
