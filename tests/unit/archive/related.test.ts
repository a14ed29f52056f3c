import { describe, expect, it } from 'vitest';
import { joinArchive, type Archive, type Report } from '../../../src/archive/archive.ts';
import type { ArticleData, NearReport } from '../../../src/archive/records.ts';
import { relatedFinder } from '../../../src/archive/related.ts';
import { sameTextFinder } from '../../../src/archive/same-text.ts';
import type { Place } from '../../../src/schemas/place.ts';
import { wordsFor } from '../../../src/words/words.ts';

interface Invented extends Partial<ArticleData> {
  date: string;
  near?: NearReport[];
  sha256?: string;
}

const PLACES = new Map<string, Place>([
  ['norway', { name: 'Norway', kind: 'country' }],
  ['troms', { name: 'Troms', kind: 'region', partOf: 'norway' }],
  ['tromso', { name: 'Tromsø', kind: 'city', partOf: 'troms' }],
  ['harstad', { name: 'Harstad', kind: 'city', partOf: 'troms' }],
  ['isle', { name: 'Isle', kind: 'area', partOf: [{ id: 'troms', by: 'Harbour Board' }] }],
  ['skerry', { name: 'Skerry', kind: 'area', partOf: 'isle' }],
]);

/** An archive of invented reports; each has the id `name`, its place in `reports`. */
function archiveOf(...reports: Invented[]): { archive: Archive; named: (name: string) => Report } {
  const archive = joinArchive(
    {
      articles: reports.map(({ near, sha256, ...data }, index) => ({
        id: String(index),
        file: `articles/${index}.md`,
        data,
        sha256: sha256 ?? String(index),
        html: '',
        opening: 'Text.',
        ...(near ? { near } : {}),
      })),
      places: PLACES,
      organisations: new Map(),
      sources: new Map(),
      pages: new Map(),
    },
    { language: 'en', untitled: '-' },
  );
  const named = (name: string): Report => archive.reports.find(({ id }) => id === name) as Report;
  return { archive, named };
}

const related = (...reports: Invented[]): ReturnType<ReturnType<typeof relatedFinder>> => {
  const { archive, named } = archiveOf(...reports);
  return relatedFinder(archive)(named('0'), new Set());
};
const ids = (...reports: Invented[]): string[] => related(...reports).map(({ report }) => report.id);
const reason = (...reports: Invented[]): string | undefined => {
  const [one] = related(...reports);
  return one && wordsFor('en').relations.reason(one);
};

describe('related reports', () => {
  it('share a place or an organisation within thirty days, the nearer in time first', () => {
    expect(
      ids(
        { date: '2020-03-01', places: ['Tromsø'], organisations: ['Harbour Board'] },
        { date: '2020-03-31', places: ['Tromsø'] },
        { date: '2020-04-01', places: ['Tromsø'] },
        { date: '2020-02-28', organisations: ['Harbour Board'] },
        { date: '2020-03-01', places: ['Bergen'] },
      ),
    ).toEqual(['3', '1']);
  });

  it('come the sooner the fewer share what they share', () => {
    const crowd = Array.from({ length: 5 }, () => ({ date: '2020-03-02', places: ['Tromsø'] }));
    const found = ids({ date: '2020-03-01', places: ['Tromsø', 'Bergen'] }, ...crowd, {
      date: '2020-03-09',
      places: ['Bergen'],
    });
    expect(found[0]).toBe('6');
    expect(found).toHaveLength(5);
  });

  it('are none where the name is in everybody’s mouth at the time, and do not change with reports of another time', () => {
    const crowd = (month: string): Invented[] =>
      Array.from({ length: 20 }, () => ({ date: `2020-${month}-02`, places: ['Tromsø'] }));
    const pair = [
      { date: '2020-03-01', places: ['Tromsø'] },
      { date: '2020-03-03', places: ['Tromsø'] },
    ];
    expect(ids(...pair, ...crowd('03'))).toEqual([]);
    expect(ids(...pair, ...crowd('09'))).toEqual(['1']);
  });

  it('with a partial date are those of the same partial date', () => {
    expect(
      ids(
        { date: '1936-07', places: ['Tromsø'] },
        { date: '1936-07', places: ['Tromsø'] },
        { date: '1936-07-01', places: ['Tromsø'] },
        { date: '1936', places: ['Tromsø'] },
      ),
    ).toEqual(['1']);
  });

  it('are never withdrawn ones, nor those that are left out', () => {
    const withdrawn = { status: 'withdrawn' as const };
    const { archive, named } = archiveOf(
      { date: '2020-03-01', places: ['Tromsø'], ...withdrawn },
      { date: '2020-03-01', places: ['Tromsø'] },
      { date: '2020-03-01', places: ['Tromsø'] },
    );
    const find = relatedFinder(archive);
    expect(find(named('1'), new Set()).map(({ report }) => report.id)).toEqual(['2']);
    expect(find(named('1'), new Set([named('2')]))).toEqual([]);
    expect(find(named('0'), new Set()).map(({ report }) => report.id)).toEqual(['1', '2']);
  });

  it('may lie in the same place; neither a country nor a contested place joins them', () => {
    const date = '2020-03-01';
    expect(related({ date, places: ['Tromsø'] }, { date, places: ['Harstad'] })[0]?.within).toBe('troms');
    const later = { date: '2020-03-21', places: ['Tromsø'] };
    expect(ids({ date, places: ['Tromsø'] }, { date, places: ['Harstad'] }, later)).toEqual(['2', '1']);
    expect(ids({ date, places: ['Troms'] }, { date, places: ['Norway'] })).toEqual([]);
    expect(ids({ date, places: ['Isle'] }, { date, places: ['Tromsø'] })).toEqual([]);
    expect(ids({ date, places: ['Skerry'] }, { date, places: ['Tromsø'] })).toEqual([]);
    expect(ids({ date, places: ['Isle'] }, { date, places: ['Isle'] })).toEqual(['1']);
  });
});

describe('the reason of a related report', () => {
  it.each([
    ['Same places, two days later', ['Tromsø', 'Bergen'], ['Bergen', 'Tromsø'], '2020-03-03'],
    ['Same place, one day earlier', ['Tromsø'], ['Tromsø'], '2020-02-29'],
    ['Also about tromso, the same day', ['Tromsø', 'Bergen'], ['Tromsø'], '2020-03-01'],
    ['Also in troms, 12 days later', ['Tromsø'], ['Harstad'], '2020-03-13'],
  ])('is “%s”', (expected, places, others, date) => {
    expect(reason({ date: '2020-03-01', places }, { date, places: others })).toBe(expected);
  });

  it('tells of organisations, too, and counts what it does not name', () => {
    const date = '2020-03-01';
    const board = { organisations: ['Board'] };
    expect(reason({ date, places: ['Tromsø'], ...board }, { date, places: ['Tromsø'], ...board })).toBe(
      'Same place and organisation, the same day',
    );
    expect(
      reason({ date, organisations: ['A', 'B', 'C', 'D', 'E'] }, { date, organisations: ['A', 'B', 'C', 'D'] }),
    ).toBe('Also about a, b, c and 1 more, the same day');
    expect(reason({ date: '1936', ...board }, { date: '1936', ...board })).toBe('Same organisation');
  });
});

describe('reports with the same text', () => {
  const near = [
    { id: '1', similarity: 0.75 },
    { id: '2', similarity: 1 },
    { id: '3', similarity: 0.9 },
    { id: '4', similarity: 1 },
  ];
  const reports: Invented[] = [
    { date: '2020-03-01', near, sha256: 'a' },
    { date: '2020-03-02', near: [{ id: '0', similarity: 0.75 }] },
    { date: '2020-04-30' },
    { date: '2020-03-01', status: 'withdrawn', near: [{ id: '0', similarity: 0.9 }] },
    { date: '2020-05-01', sha256: 'a' },
  ];

  it('come the likest first, withdrawn ones neither told nor told of', () => {
    const { archive, named } = archiveOf(...reports);
    const find = sameTextFinder(archive);
    const found = find(named('0'));
    expect(found.map(({ report, likeness, days }) => [report.id, likeness, days])).toEqual([
      ['4', 'text', 61],
      ['2', 1, 60],
      ['1', 0.75, 1],
    ]);
    expect(find(named('3'))).toEqual([]);
    const { sameTextReason } = wordsFor('en').relations;
    expect(found.map(({ likeness, days }) => sameTextReason(likeness, days))).toEqual([
      'The same text, word for word',
      'The same words; spelling or punctuation differs',
      'Nearly the same text (75 % of the wording), one day later',
    ]);
  });
});
