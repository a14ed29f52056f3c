import { expect, test } from 'vitest';
import { rightsStatement } from '../../../src/archive/rights.ts';
import { RIGHTS } from '../../../src/schemas/rights.ts';
import { en } from '../../../src/words/en/en.ts';

test('a report without a statement counts as not evaluated', () => {
  expect(rightsStatement(undefined)).toEqual({ address: 'https://rightsstatements.org/vocab/CNE/1.0/', code: 'CNE' });
});

test.each([
  ['https://rightsstatements.org/page/InC-OW-EU/1.0/?language=en', 'InC-OW-EU'],
  ['http://rightsstatements.org/vocab/NKC/1.0/', 'NKC'],
  ['https://creativecommons.org/licenses/by-nc-sa/3.0/it/', 'by-nc-sa'],
  ['cc0', 'zero'],
  ['public-domain', 'mark'],
])('reads %s as %s', (rights, code) => {
  expect(rightsStatement(rights).code).toBe(code);
});

test('every short name is told in plain words', () => {
  const meanings: Readonly<Record<string, string>> = en.rights;
  for (const name of Object.keys(RIGHTS)) expect(meanings[rightsStatement(name).code ?? ''], name).toBeTruthy();
});
