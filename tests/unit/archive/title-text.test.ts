import { expect, test } from 'vitest';
import { titleStep, titleText } from '../../../src/archive/title.ts';

test('only a printed title stands without brackets', () => {
  expect(titleText({ text: 'A', origin: 'printed' })).toBe('A');
  expect(titleText({ text: 'A', origin: 'supplied' })).toBe('[A]');
  expect(titleText({ text: 'A', origin: 'opening' })).toBe('[A]');
});

test.each([
  [1, 1],
  [80, 1],
  [81, 2],
  [140, 2],
  [141, 3],
])('%i letters take step %i', (letters, step) => {
  expect(titleStep('𐐀'.repeat(letters))).toBe(step);
});
