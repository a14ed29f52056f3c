import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/archive/archive.ts';
import { groupByPart, groupByYear } from '../../../src/archive/report-groups.ts';
import { timelineOf } from '../../../src/archive/timeline.ts';
import { wordsFor } from '../../../src/words/words.ts';

const words = wordsFor('en');
const reports = ['2020', '2020-11', '2020-11', '2020-11-27', '2020-11-30', '2020-11-30'].map(
  (date, ordinal): Report => ({
    ordinal,
    id: String(ordinal),
    date,
    title: { text: '', origin: 'printed' },
    dateline: '',
    language: 'en',
    source: undefined,
    filedFrom: undefined,
    sourceName: undefined,
    filedFromName: undefined,
    places: [],
    organisations: [],
    withdrawn: false,
    record: { id: String(ordinal), file: '', data: { date }, sha256: '', html: '', opening: '' },
  }),
);
const timeline = timelineOf(reports);

describe('groupByPart', () => {
  it('groups a month by day and keeps reports without a day apart', () => {
    const [month] = timeline.months;
    const groups = month ? groupByPart(reports.slice(1).reverse(), month, words) : [];
    expect(groups.map(({ heading, address, count }) => [heading, address, count])).toEqual([
      ['Monday 30', '/2020/11/30/', 2],
      ['Friday 27', '/2020/11/27/', 1],
      ['Only November 2020', undefined, 2],
    ]);
    expect(groups[2]?.remark).toBe('The day is not known: dated only November 2020.');
  });

  it('counts the whole day where a page shows a part of it', () => {
    const [month] = timeline.months;
    expect(month && groupByPart(reports.slice(5), month, words)[0]).toMatchObject({ count: 2, reports: [reports[5]] });
  });

  it('groups a year by month and keeps reports without a month apart', () => {
    const [year] = timeline.years;
    expect(
      year && groupByPart([...reports].reverse(), year, words).map(({ heading, count }) => [heading, count]),
    ).toEqual([
      ['November', 5],
      ['Only 2020', 1],
    ]);
  });
});

describe('groupByYear', () => {
  it('takes the counts of the whole list', () => {
    expect(groupByYear(reports.slice(4), [{ year: 2020, count: 6 }])).toMatchObject([{ heading: '2020', count: 6 }]);
  });
});
