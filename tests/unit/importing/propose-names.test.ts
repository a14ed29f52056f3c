import { expect, it } from 'vitest';
import { proposeNames } from '../../../src/importing/propose-names.ts';

const records = new Map([
  ['sannio', { name: 'Sannio' }],
  ['san-giuliano', { name: 'San Giuliano del Sannio' }],
  ['italy', { name: 'Italy', names: ['Italia'] }],
  ['rome', { name: 'Rome' }],
  ['rome-georgia', { name: 'Rome' }],
  ['agenzia', { name: 'Agenzia (Sannita)' }],
]);

it('finds names and variants to the letter, the longest first, in the order of the text', () => {
  expect(proposeNames('In Italia’s San Giuliano del Sannio, Italy, and the Agenzia (Sannita).', records)).toEqual({
    names: ['Italy', 'San Giuliano del Sannio', 'Agenzia (Sannita)'],
    ambiguous: [],
  });
});

it('finds whole words only, capitals as written', () => {
  expect(proposeNames('Italys, italy, Romeo and Sannios.', records).names).toEqual([]);
});

it('proposes nothing where records share a name, and gives their ids', () => {
  expect(proposeNames('In Rome.', records)).toEqual({
    names: [],
    ambiguous: [{ name: 'Rome', ids: ['rome', 'rome-georgia'] }],
  });
});
