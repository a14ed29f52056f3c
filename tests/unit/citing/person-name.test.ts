import { expect, it } from 'vitest';
import { invertedName, personName, straightName } from '../../../src/citing/person-name.ts';

it.each([
  ['Ada Przykład', 'Przykład, Ada'],
  ['Jan van der Berg', 'van der Berg, Jan'],
  ['Maria del Carmen Ruiz', 'Ruiz, Maria del Carmen'],
  ['Анна Иванова', 'Иванова, Анна'],
  ['E. Tariverdiyeva', 'Tariverdiyeva, E.'],
  ['E.Tariverdiyeva', 'Tariverdiyeva, E.'],
  ['  Nagy ,  János ', 'Nagy, János'],
])('reads %s as %s', (printed, inverted) => {
  expect(invertedName(personName(printed))).toBe(inverted);
});

it.each([
  'Voltaire',
  'van Gogh',
  'A. Able and B. Baker',
  'José Ortega y Gasset',
  'Josep Puig i Cadafalch',
  'Anna Maier und Karl Huber',
  'Ann Bell, Cy Dunn',
  'Seán Ó Briain',
  'Omar El Sayed',
  'Dr. Eva Lang',
  '王小明',
  '王 小明',
  'محمد علي',
  'John Smith Jr.',
  'Smith, Jr.',
  'Reporter 4',
  'Smith & Sons',
  'A, B, C',
])('keeps %s whole', (printed) => {
  expect(personName(printed)).toEqual({ literal: printed });
  expect(straightName(personName(printed))).toBe(printed);
});
