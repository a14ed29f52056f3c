import { describe, expect, it } from 'vitest';
import { parseTypedDate } from '../../../src/query/typed-date.ts';
import { dateText, shortDateText } from '../../../src/archive/date-text.ts';
import { ar } from '../../../src/words/ar/ar.ts';
import { en } from '../../../src/words/en/en.ts';
import { ru } from '../../../src/words/ru/ru.ts';
import { directionOf } from '../../../src/words/direction.ts';
import { loadWords } from '../../../src/words/load-words.ts';
import { LANGUAGES, languageWarning, wordsFor } from '../../../src/words/words.ts';
import { spokenWords } from '../../support/spoken-words.ts';

const english = new Map(spokenWords(en, en).map(({ path, text }) => [path, text]));

/** The letters that a language other than English cannot do without. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ru: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
  hy: /\p{Script=Armenian}/u,
};

/** Words that stay as they are: examples of what is typed, names of styles and formats. */
const UNTRANSLATED = /^(?:contribute\.example|citing\.(?:styles|formats|resultsFile)|language$|direction$|state$)/;

/** Words that Italian or Azerbaijani shares with English. */
const SAME = new Set(['File', 'Area', 'Region']);

/** A text without the names and dates that it was given, which stand in its path. */
function withoutNames(text: string, path: string): string {
  return [...path.matchAll(/"([^"]+)"/g)].reduce((rest, [, name = '']) => rest.replaceAll(name, ''), text);
}

describe.each(Object.entries(LANGUAGES))('%s', (language, words) => {
  const spoken = spokenWords(words, en);

  it('says something in every place, with nothing left out', () => {
    const silent = /^(?:queryReading|compose\.reading\.unsure|search\.common)/;
    const faults = spoken.filter(
      ({ path, text }) => (text.trim() === '' && !silent.test(path)) || /undefined|NaN|\[object|#|\$\{| {2}/.test(text),
    );
    expect(faults).toEqual([]);
  });

  it('says its name, its direction and whether it is a draft', () => {
    expect(words.language).toBe(language);
    expect(words.direction).toBe(directionOf(language));
    expect(words.draftNotice === undefined).toBe(words.state === 'reviewed');
  });

  it('leaves no English', () => {
    const script = SCRIPTS[language];
    const left = spoken.filter(({ path, text }) => {
      const said = withoutNames(english.get(path) ?? '', path);
      if (language === 'en' || UNTRANSLATED.test(path) || !/\p{L}{3}/u.test(said)) return false;
      return script ? !script.test(withoutNames(text, path)) : text === english.get(path);
    });
    expect(left.filter(({ text }) => !SAME.has(text))).toEqual([]);
  });

  it.each(['2020', '1936-07', '2020-11-30', '1994-05-03'])('reads back the date %s as it writes it', (date) => {
    expect(parseTypedDate(dateText(date, words), words)).toBe(date);
    expect(parseTypedDate(shortDateText(date, words), words)).toBe(date);
  });

  it('reads back every month as it shortens it', () => {
    words.shortMonths.forEach((month, index) => {
      expect(parseTypedDate(`${month} 1994`, words), month).toBe(`1994-${String(index + 1).padStart(2, '0')}`);
    });
  });

  it('understands English months too', () => {
    expect(parseTypedDate('3 Mar 1994', words)).toBe('1994-03-03');
  });
});

it.each([
  [0, '0 сообщений'],
  [1, '1 сообщение'],
  [2, '2 сообщения'],
  [4, '4 сообщения'],
  [5, '5 сообщений'],
  [11, '11 сообщений'],
  [12, '12 сообщений'],
  [21, '21 сообщение'],
  [22, '22 сообщения'],
  [111, '111 сообщений'],
  [1204, '1\u00a0204 сообщения'],
])('counts %d in Russian', (many, text) => {
  expect(ru.reports(many)).toBe(text);
});

it.each([
  [0, 'لا تقارير'],
  [1, 'تقرير واحد'],
  [2, 'تقريران'],
  [3, '3 تقارير'],
  [10, '10 تقارير'],
  [11, '11 تقريرًا'],
  [99, '99 تقريرًا'],
  [100, '100 تقرير'],
  [103, '103 تقارير'],
  [1204, '1,204 تقارير'],
])('counts %d in Arabic', (many, text) => {
  expect(ar.reports(many)).toBe(text);
});

it('inflects the month beside a day in Russian, and not by itself', () => {
  expect(dateText('2020-11-30', ru)).toBe('30 ноября 2020');
  expect(dateText('2020-11', ru)).toBe('ноябрь 2020');
});

it('reads Arabic digits', () => {
  expect(parseTypedDate('٣ مارس ١٩٩٤', ar)).toBe('1994-03-03');
});

it('says a search in Arabic and Russian with names as they are', () => {
  const asked = [
    { kind: 'word', text: 'harbour' },
    { kind: 'not', of: { kind: 'phrase', text: 'winter timetable' } },
    { kind: 'facet', facet: 'place', label: undefined, names: ['Sepino'] },
    { kind: 'dates', from: '2018', to: '2020' },
  ] as const;
  const say = (words: typeof en): string =>
    words
      .queryReading(asked)
      .map(({ text }) => text)
      .join('');
  expect(say(ru)).toBe('есть слово harbour, нет фразы «winter timetable», место Sepino, даты 2018 – 2020');
  expect(say(ar)).toBe(
    'فيها الكلمة harbour، ليس فيها العبارة «winter timetable»، المكان Sepino، التاريخ من 2018 إلى 2020',
  );
});

it('speaks a language whatever its region and script, and English with a warning for another', () => {
  expect(wordsFor('ru-KZ').language).toBe('ru');
  expect(languageWarning('ru-KZ')).toBeUndefined();
  expect(wordsFor('fi').language).toBe('en');
  expect(languageWarning('fi')).toContain('no words in "fi"');
});

describe('loadWords', () => {
  it.each([...Object.keys(LANGUAGES), 'ar-EG', 'RU', 'fr', ''])('gives for %s what wordsFor gives', async (tag) => {
    expect(await loadWords(tag)).toBe(wordsFor(tag));
  });
});
