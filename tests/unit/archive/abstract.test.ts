import fc from 'fast-check';
import { expect, test } from 'vitest';
import { abstractOf } from '../../../src/archive/abstract.ts';

test('a short opening stands whole, on one line', () => {
  expect(abstractOf('The ferry sails.\n\nThen it stops.\n')).toBe('The ferry sails. Then it stops.');
  expect(abstractOf('')).toBe('');
});

test('a long one is cut at a word', () => {
  expect(abstractOf(`${'harbour, '.repeat(30)}end`)).toMatch(/^harbour, .* harbour …$/);
});

test('a text without spaces is cut between characters', () => {
  expect(abstractOf('𐐀'.repeat(200))).toMatch(/^𐐀+ …$/u);
});

test('is never longer than what is shown', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 100, maxLength: 300 }), (text) => abstractOf(text).length <= 160),
    { numRuns: 50 },
  );
});
