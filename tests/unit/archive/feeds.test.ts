import { describe, expect, it } from 'vitest';
import type { Archive, Report } from '../../../src/archive/archive.ts';
import { feedEntry, feedsOf, updatedOf } from '../../../src/archive/feeds.ts';
import { lastChange } from '../../../src/archive/last-change.ts';
import type { ArticleData } from '../../../src/archive/records.ts';
import { wordsFor } from '../../../src/words/words.ts';
import { inventedArchive } from '../../support/invented-archive.ts';

const archive = inventedArchive();
const words = wordsFor('en');
const reportAt = (ordinal: number): Report => archive.reports[ordinal] as Report;

/** A report of the invented archive with other data. */
const with_ = (ordinal: number, data: Partial<ArticleData>): Report => {
  const report = reportAt(ordinal);
  return { ...report, record: { ...report.record, data: { ...report.record.data, ...data } } };
};

describe('the last change of a report', () => {
  it.each([
    ['its latest correction', { corrections: ['2021-02-01', '2021-03', '2020-12-31'] }, '2021-03'],
    ['its accession, without one', { accession: '2024-05-14' }, '2024-05-14'],
    ['its accession, where the corrections came with it', { corrections: ['2021-02-01'], accession: '2024' }, '2024'],
    ['a correction after its accession', { corrections: ['2024-06-01'], accession: '2024-05-14' }, '2024-06-01'],
    ['its withdrawal', { corrections: ['2021-02-01'], withdrawn: '2022-01-01' }, '2022-01-01'],
    ['not known, where its record says none of these', {}, undefined],
  ])('is %s', (_what, { corrections = [], accession, withdrawn }: Dates, expected) => {
    const report = with_(4, {
      corrections: corrections.map((date) => ({ date, note: 'A line.' })),
      ...(accession === undefined ? {} : { accession: { date: accession } }),
      ...(withdrawn === undefined ? {} : { withdrawn: { date: withdrawn, reason: 'Invented.', textSha256: '' } }),
    });
    expect(lastChange(report)).toBe(expected);
  });
});

interface Dates {
  corrections?: string[];
  accession?: string;
  withdrawn?: string;
}

describe('a report in a feed', () => {
  it('is attributed in the line people read, and carries its day as an instant', () => {
    expect(feedEntry(reportAt(4), words)).toEqual({
      address: '/2020/11/30/terminal/',
      title: 'Grain terminal',
      language: 'en',
      author: 'Kura Correspondence',
      summary: 'Report by Kura Correspondence, filed from Baku, 30 November 2020. Text.',
      published: '2020-11-30T00:00:00Z',
      updated: '2020-11-30T00:00:00Z',
    });
  });

  it('with a partial date has no day it was published on, and stands at the first one it may be of', () => {
    const { published, updated, summary } = feedEntry(reportAt(1), words);
    expect([published, updated]).toEqual([undefined, '1936-07-01T00:00:00Z']);
    expect(summary).toContain('July 1936');
    expect(updatedOf(reportAt(0))).toBe('1936-01-01T00:00:00Z');
  });

  it('tells what was corrected, and is updated by it', () => {
    const corrected = with_(4, { corrections: [{ date: '2021-01-02', note: 'It is Łódź, not Lodz' }] });
    const { summary, updated } = feedEntry(corrected, words);
    expect(summary).toContain('. Corrected on 2 January 2021: It is Łódź, not Lodz. Text.');
    expect(updated).toBe('2021-01-02T00:00:00Z');
  });

  it('tells a correction that is a sentence with the stop that it has, also within marks of direction', () => {
    const corrected = with_(4, { corrections: [{ date: '2021-01-02', note: 'The name was wrong.' }] });
    expect(feedEntry(corrected, wordsFor('ar')).summary).toContain('\u2068The name was wrong.\u2069 Text.');
  });

  it('that was withdrawn brings its title in brackets and that it was, and no word of its text', () => {
    const entry = feedEntry(reportAt(3), words);
    expect(entry.title).toBe('[Market day]');
    expect(entry.language).toBeUndefined();
    expect(entry.summary).toBe(
      'Report by Kura Correspondence, filed from Baku, 29 February 2020. This report was withdrawn on 11 June 2021.',
    );
    expect(entry.updated).toBe('2021-06-11T00:00:00Z');
  });
});

describe('the feeds of an archive', () => {
  const settings = { name: 'Invented', description: 'An archive.' };
  const pages = (of: Archive): string[] => [...feedsOf(of, settings, words)].map(({ subject }) => subject.page);

  it('are its own, and one for each place, organisation and source that holds reports', () => {
    expect(pages(archive)).toEqual([
      '/',
      '/places/azerbaijan/',
      '/places/baku/',
      '/places/italy/',
      '/places/molise/',
      '/places/rome/',
      '/places/sepino/',
      '/organisations/united-nations/',
      '/organisations/security-council/',
      '/sources/agenzia-sannita/',
      '/sources/kura-correspondence/',
      '/sources/vistula-press/',
    ]);
  });

  it('bring of a place what is about it and what lies in it', () => {
    const molise = [...feedsOf(archive, settings, words)].find(({ subject }) => subject.page === '/places/molise/');
    expect(molise?.subject.title).toBe('Reports about Molise – Invented');
    expect(molise?.reports).toEqual([1, 2, 4]);
  });

  it('are none where there is no report', () => {
    expect(pages({ ...archive, reports: [] })).toEqual([]);
  });
});
