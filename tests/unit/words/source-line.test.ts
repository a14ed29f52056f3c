import { expect, test } from 'vitest';
import { en } from '../../../src/words/en/en.ts';
import type { SourceLineNames } from '../../../src/words/sentence.ts';

const line = (names: SourceLineNames): string =>
  en.report
    .sourceLine(names)
    .map(({ text }) => text)
    .join('');
const date = '30 November 2020';

test('names source, place and day', () => {
  expect(line({ source: 'Trend', place: 'Baku', dateline: true, date })).toBe(
    'Report by Trend, filed from Baku, 30 November 2020',
  );
});

test('says so where no dateline is printed', () => {
  expect(line({ source: 'Vistula Press', place: undefined, dateline: false, date: 'February 2019' })).toBe(
    'Report by Vistula Press, no dateline, February 2019',
  );
});

test('claims neither a place nor its absence where a dateline is printed that names none', () => {
  expect(line({ source: 'Trend', place: undefined, dateline: true, date })).toBe('Report by Trend, 30 November 2020');
});

test('stays a sentence without a source', () => {
  expect(line({ source: undefined, place: 'Baku', dateline: true, date })).toBe(
    'Report, filed from Baku, 30 November 2020',
  );
});
