import { expect, it } from 'vitest';
import { personName } from '../../../src/citing/person-name.ts';
import { bylineOf } from '../../../src/search/byline.ts';

const people = ['Ada Przykład', 'Ivo Campione', 'Nils Campione'].map(personName);

it('shows the names that hold what was searched for, with it as hits', () => {
  expect(bylineOf(people, ['campione', 'ivo campione', 'harbour'])).toEqual({
    byline: [
      [{ text: 'Ivo Campione', hit: true }],
      [
        { text: 'Nils ', hit: false },
        { text: 'Campione', hit: true },
      ],
    ],
    marked: ['ivo campione', 'campione'],
  });
  expect(bylineOf(people, ['harbour'])).toEqual({ byline: [], marked: [] });
});
