import { describe, expect, it } from 'vitest';
import { coins, type CoinsReport } from '../../../src/citing/coins.ts';

const REPORT: CoinsReport = {
  title: { text: 'Harbour & river: “winter” timetable = final', origin: 'supplied' },
  people: [{ family: 'Przykład', given: 'Ada' }, { literal: '王小明' }],
  source: 'Meridian News Agency',
  date: '1936-07',
  address: 'https://archive.example/1936/07/harbour/',
  language: 'en',
};

describe('coins', () => {
  it('gives title, source, date, address and language by the keys of Dublin Core', () => {
    expect([...new URLSearchParams(coins(REPORT))]).toEqual([
      ['ctx_ver', 'Z39.88-2004'],
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
      ['rft.type', 'newspaperArticle'],
      ['rft.title', '[Harbour & river: “winter” timetable = final]'],
      ['rft.creator', 'Ada Przykład'],
      ['rft.creator', '王小明'],
      ['rft.source', 'Meridian News Agency'],
      ['rft.date', '1936-07'],
      ['rft.identifier', REPORT.address],
      ['rft.language', 'en'],
    ]);
  });

  it('encodes what would part the keys, quotes and what is not ASCII', () => {
    expect(coins(REPORT)).toMatch(/^[\w.:&=%+*-]+$/);
    expect(coins(REPORT)).toContain(
      'rft.title=%5BHarbour+%26+river%3A+%E2%80%9Cwinter%E2%80%9D+timetable+%3D+final%5D',
    );
  });

  it('leaves out a source that is not known', () => {
    expect(coins({ ...REPORT, source: undefined })).not.toContain('rft.source');
  });
});
