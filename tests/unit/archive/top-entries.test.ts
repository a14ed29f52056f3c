import { expect, test } from 'vitest';
import type { Entry } from '../../../src/archive/archive.ts';
import { topEntries } from '../../../src/archive/top-entries.ts';

const entry = (id: string, name: string, reports: number): [string, Entry] => [
  id,
  {
    kind: 'places',
    id,
    name,
    record: undefined,
    ancestors: [],
    children: [],
    reports: Array.from({ length: reports }, (_, index) => index),
    filed: [],
  },
];

test('orders by reports, then by name, and leaves out what no report refers to', () => {
  const entries = new Map([
    entry('a', 'Łódź', 1),
    entry('b', 'Agnone', 1),
    entry('c', 'Baku', 3),
    entry('d', 'Ancona', 0),
  ]);
  expect(topEntries(entries, 5).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  expect(topEntries(entries, 1).map(({ id }) => id)).toEqual(['c']);
});
