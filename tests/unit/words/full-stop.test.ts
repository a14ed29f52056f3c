import { expect, it } from 'vitest';
import { stopped } from '../../../src/words/full-stop.ts';

it.each([
  'It sails',
  'It sails (to Baku)',
  'the “Caspian”',
  'in „Berlin“',
  'в «Баку»',
  '« Paris »',
  'It sails:',
  '\u2068كان الاسم خطأ\u2069',
])('a full stop is put behind %s', (text) => {
  expect(stopped(text)).toBe(`${text}.`);
});

it.each([
  'It sails.',
  'It sails …',
  'Does it (at last?)',
  'He said “It sails.”',
  '„Fährt sie?“',
  '»Fährt sie!«',
  'Он спросил: «Куда?»',
  '‹Elle part !›',
  'هل؟',
  '\u2068The name was wrong.\u2069',
  '他问：「去哪里？」',
  '船は『出るのか？』',
  'Նավը մեկնում է։',
])('none is put behind %s, which ends a sentence', (text) => {
  expect(stopped(text)).toBe(text);
});
