import { expect, test } from 'vitest';
import { directionOf, languageAttributes } from '../../../src/words/direction.ts';

test.each([
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['fa', 'rtl'],
  ['az', 'ltr'],
  ['az-Arab', 'rtl'],
  ['ur', 'rtl'],
  ['en', 'ltr'],
  ['not a tag', 'ltr'],
])('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

test('an element says its language and direction only where the page differs', () => {
  expect(languageAttributes('en', 'en')).toEqual({});
  expect(languageAttributes('it', 'en')).toEqual({ lang: 'it' });
  expect(languageAttributes('ar', 'en')).toEqual({ lang: 'ar', dir: 'rtl' });
  expect(languageAttributes('en', 'ar')).toEqual({ lang: 'en', dir: 'ltr' });
});
