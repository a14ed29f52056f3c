import { expect, it } from 'vitest';
import { dateText } from '../../../src/archive/date-text.ts';
import { wordsFor } from '../../../src/words/words.ts';

const words = wordsFor('en');

it.each([
  ['2021-06-11', 'on 11 June 2021'],
  ['2021-06', 'in June 2021'],
  ['2021', 'in 2021'],
])('sentences dated %s say %s', (date, said) => {
  const text = dateText(date, words);
  expect(words.report.withdrawnOn(text)).toBe(`This report was withdrawn ${said}`);
  expect(words.report.receivedFrom('a reader', text)).toBe(`from a reader, ${said}`);
  expect(words.feeds.corrected(text, 'A name.')).toBe(`Corrected ${said}: A name.`);
});
