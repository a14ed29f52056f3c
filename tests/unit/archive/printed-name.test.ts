import { expect, it } from 'vitest';
import { withoutShouting } from '../../../src/archive/printed-name.ts';

it.each([
  ['BAKU', 'Baku'],
  ['NEW YORK', 'New York'],
  ['ST. LOUIS', 'St. Louis'],
  ['LA PAZ', 'La Paz'],
  ['CÔTE D’IVOIRE', 'Côte D’Ivoire'],
  ['U.S.', 'U.S.'],
  ['McMurdo', 'McMurdo'],
  ['МОСКВА', 'Москва'],
])('%s is shown as %s', (printed, shown) => {
  expect(withoutShouting(printed)).toBe(shown);
});
