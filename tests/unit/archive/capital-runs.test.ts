import fc from 'fast-check';
import { expect, test } from 'vitest';
import { capitalRuns } from '../../../src/archive/capital-runs.ts';

const runs = (text: string): string[] =>
  capitalRuns(text)
    .filter(({ capitals }) => capitals)
    .map((run) => run.text);

test.each([
  ['BAKU, Azerbaijan, Nov. 30', ['BAKU']],
  ['DUBAI/LONDON (Reuters) -', ['DUBAI', 'LONDON']],
  ['U.S. Embassy, Rome', []],
  ['ŁÓDŹ, Poland', ['ŁÓDŹ']],
  ['TROMSØ, Norway', ['TROMSØ']],
  ['تونس، ١٢ نوفمبر', []],
  ['', []],
])('finds the runs of capitals in %j', (text, expected) => {
  expect(runs(text)).toEqual(expected);
});

test('a capital with a combining mark belongs to the run', () => {
  expect(runs('ŁO\u0301DZ, Poland')).toEqual(['ŁO\u0301DZ']);
});

test('joined, the runs are the text to the letter', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      (text) =>
        capitalRuns(text)
          .map((run) => run.text)
          .join('') === text,
    ),
  );
});
