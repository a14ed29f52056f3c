import { expect, test } from 'vitest';
import { NameMatches } from '../../../src/archive/name-matches.ts';

const matches = new NameMatches(
  new Map([
    ['italy', { name: 'Italy', names: ['Italia'] }],
    ['province-of-campobasso', { name: 'Province of Campobasso', partOf: 'italy' }],
    ['campobasso', { name: 'Campobasso', partOf: 'province-of-campobasso' }],
    ['lodz', { name: 'Łódź', names: ['Lodsch'] }],
    ['paris-france', { name: 'Paris' }],
    ['paris-texas', { name: 'Paris' }],
  ]),
);
const names = (typed: string, most = 8): string[] => matches.of(typed, most).map(({ name }) => name);

test('whole beginnings come before words within, ignoring case and diacritics', () => {
  expect(names('campo')).toEqual(['Campobasso', 'Province of Campobasso']);
  expect(names('lodz')).toEqual(['Łódź']);
  expect(names('campo', 1)).toEqual(['Campobasso']);
  expect(names('')).toEqual([]);
  expect(names('basso')).toEqual([]);
});

test('a variant leads to its record and is named', () => {
  expect(matches.of('itali', 8)).toEqual([{ value: 'Italy', name: 'Italy', variant: 'Italia', within: undefined }]);
});

test('a name that two records bear is written as an id', () => {
  expect(matches.of('paris', 8).map(({ value }) => value)).toEqual(['paris-france', 'paris-texas']);
});

test('what it lies in tells it apart', () => {
  expect(matches.of('campobasso', 1)[0]?.within).toBe('Province of Campobasso');
});
