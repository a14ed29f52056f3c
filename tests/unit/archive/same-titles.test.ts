import { expect, it } from 'vitest';
import { ordinalsOfSameTitles } from '../../../src/archive/same-titles.ts';

it('reports of one title, source and date are found, and nothing that differs in one of them', () => {
  const bell = { title: { text: 'A bell', origin: 'printed' }, source: 'kura', date: '2017-02-03' } as const;
  const reports = [
    bell,
    { ...bell, date: '2017-02' },
    { ...bell, source: undefined },
    { ...bell, title: { text: 'A bell', origin: 'opening' } as const },
    bell,
    bell,
  ];
  expect([...ordinalsOfSameTitles(reports.map((report, ordinal) => ({ ordinal, ...report })))]).toEqual([0, 4, 5]);
});
