import { describe, expect, it } from 'vitest';
import { formatsOf } from '../../../src/words/formats.ts';
import { formatsWith, writtenFormatsOf } from '../../../src/words/written-formats.ts';

describe.each(['az', 'hy', 'en-GB', 'it', 'ru'])('the formats of %s, written down', (language) => {
  const written = formatsWith(JSON.parse(JSON.stringify(writtenFormatsOf(language))));
  const own = formatsOf(language);

  it('join lists as its own do', () => {
    for (const join of ['and', 'or'] as const)
      for (const items of [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']])
        expect(written.list(items, join)).toEqual(own.list(items, join));
  });

  it('write numbers as its own do', () => {
    for (const value of [0, 7, 1204, 20_000, 1_234_567, 97.5, -3])
      expect(written.number(value)).toBe(own.number(value));
  });

  it('name languages as its own do, those with a region by the language alone', () => {
    for (const tag of ['az', 'hy', 'en', 'ar', 'zh', 'ru', 'it', 'fr', 'ka', 'tr'])
      expect(written.languageName(tag)).toBe(own.languageName(tag));
    expect(written.languageName('pt-BR')).toBe(own.languageName('pt'));
    expect(written.languageName('zxx')).toBe('zxx');
  });

  it('name a language whose tag names digits, a calendar or a private use', () => {
    for (const formats of [written, own]) {
      expect(formats.languageName('ru-u-nu-latn')).toBe(own.languageName('ru'));
      expect(formats.languageName('it-u-ca-persian-x-press')).toBe(own.languageName('it'));
    }
  });
});

it('Armenian and Azerbaijani join by words of their own', () => {
  const said = (language: string, join: 'and' | 'or'): string =>
    formatsWith(writtenFormatsOf(language))
      .list(['a', 'b', 'c'], join)
      .map(({ value }) => value)
      .join('');
  expect(said('hy', 'and')).toBe('a, b և c');
  expect(said('az', 'and')).toBe('a, b və c');
});
