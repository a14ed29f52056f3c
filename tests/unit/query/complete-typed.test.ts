import { describe, expect, it } from 'vitest';
import { completeTyped, endsInWord, fitsTyped, type Completion } from '../../../src/query/complete-typed.ts';

const KHANKENDI: Completion = { kind: 'place', id: 'khankendi', text: 'Khankendi', variant: undefined };
const SAN_GIULIANO: Completion = {
  kind: 'place',
  id: 'san-giuliano-del-sannio',
  text: 'San Giuliano del Sannio',
  variant: undefined,
};
const UNION: Completion = {
  kind: 'org',
  id: 'harbours-union',
  text: 'International Harbours Union',
  variant: undefined,
};
const WORD: Completion = { kind: 'word', id: undefined, text: 'integrity', variant: undefined };

describe('completeTyped', () => {
  it.each([
    ['a name in place of the last word', 'station Khan', KHANKENDI, 'station', 'place'],
    ['a variant', 'Stepana', { ...KHANKENDI, variant: 'Stepanakert' }, '', 'place'],
    ['a name of which several words are typed', 'gas san giuliano d', SAN_GIULIANO, 'gas', 'place'],
    ['a name of which a later word is typed', 'harb', UNION, '', 'org'],
    ['the name after a field', 'gas place:khan', KHANKENDI, 'gas', 'place'],
    ['a quoted name after a field', 'place:"san giu', SAN_GIULIANO, '', 'place'],
    ['a place filed from', 'filed:Khan', KHANKENDI, '', 'filed'],
    ['a name in an open quote', 'gas "san giu', SAN_GIULIANO, 'gas', 'place'],
    ['a name after a word that is excluded', '-gas khan', KHANKENDI, '-gas', 'place'],
  ] as const)('selects %s beside the query', (_, typed, completion, q, facet) => {
    expect(completeTyped(typed, completion)).toEqual({ q, selected: { facet, id: completion.id } });
  });

  it.each([
    ['one of several choices', 'Sepino OR Khan', KHANKENDI, 'Sepino OR place:khankendi'],
    ['beside a choice', 'Sepino OR gas khan', KHANKENDI, 'Sepino OR gas place:khankendi'],
    ['excluded', 'gas -khan', KHANKENDI, 'gas -place:khankendi'],
    ['excluded in quotes', 'gas -"san giu', SAN_GIULIANO, 'gas -place:san-giuliano-del-sannio'],
    ['excluded by a word', 'gas NOT khan', KHANKENDI, 'gas NOT place:khankendi'],
    ['excluded after a field', 'gas -filed:khan', KHANKENDI, 'gas -filed:khankendi'],
    ['in brackets', 'gas (oil khan', KHANKENDI, 'gas (oil place:khankendi'],
  ])('writes a name that is %s into the query', (_, typed, completion, q) => {
    expect(completeTyped(typed, completion)).toEqual({ q, selected: undefined });
  });

  it.each([
    ['territorial inte', 'territorial integrity'],
    ['-INTE', '-integrity'],
    ['"territorial inte', '"territorial integrity"'],
    ['"winter timetable" inte', '"winter timetable" integrity'],
  ])('completes %s by a word', (typed, q) => {
    expect(completeTyped(typed, WORD)).toEqual({ q, selected: undefined });
  });
});

it('a word fits a phrase, a name does not; after a field only names of its kind fit', () => {
  expect(fitsTyped('"the khan', KHANKENDI)).toBe(false);
  expect(fitsTyped('"the inte', WORD)).toBe(true);
  expect(fitsTyped('"khan', KHANKENDI)).toBe(true);
  expect(fitsTyped('place:khan', KHANKENDI)).toBe(true);
  expect(fitsTyped('filed:khan', KHANKENDI)).toBe(true);
  expect(fitsTyped('org:khan', KHANKENDI)).toBe(false);
  expect(fitsTyped('org:inte', WORD)).toBe(false);
});

it('there is nothing to complete behind a space or a sign', () => {
  expect(['gas', 'place:it', '"gas'].map(endsInWord)).toEqual([true, true, true]);
  expect(['', ' ', 'gas ', 'gas"', 'place:'].map(endsInWord)).toEqual([false, false, false, false, false]);
});
