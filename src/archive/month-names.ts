import { foldName } from './fold.ts';

/** Languages whose month names a dateline may use besides the report's own and English. */
const LANGUAGES = [
  'ar',
  'az',
  'be',
  'bg',
  'bs',
  'ca',
  'cs',
  'da',
  'de',
  'el',
  'es',
  'et',
  'fa',
  'fi',
  'fr',
  'he',
  'hr',
  'hu',
  'hy',
  'id',
  'is',
  'it',
  'ka',
  'kk',
  'ky',
  'lt',
  'lv',
  'mk',
  'ms',
  'nb',
  'nl',
  'pl',
  'pt',
  'ro',
  'ru',
  'sk',
  'sl',
  'sq',
  'sr',
  'sr-Latn',
  'sv',
  'tg',
  'tk',
  'tr',
  'uk',
  'uz',
  'uz-Cyrl',
];

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Folded month names of one language, long and short, alone and beside a day (`листопад`, `листопада`); the names of month 1 first. */
function monthNames(language: string): string[][] {
  const formats: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'short' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
  ];
  const formatters = formats.map(
    (format) =>
      new Intl.DateTimeFormat(language, { ...format, calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' }),
  );
  return MONTHS.map((month) => {
    const day = new Date(Date.UTC(2001, month - 1, 15));
    const names = formatters.map(
      (formatter) => formatter.formatToParts(day).find((part) => part.type === 'month')?.value ?? '',
    );
    return [...new Set(names.map((name) => foldName(name).replace(/\.$/, '')))].filter((name) => /\p{L}/u.test(name));
  });
}

const cache = new Map<string, string[][]>();

function namesIn(language: string): string[][] {
  const known = cache.get(language) ?? monthNames(language);
  cache.set(language, known);
  return known;
}

let elsewhere: ReadonlyMap<string, ReadonlySet<number>> | undefined;

function monthsElsewhere(): ReadonlyMap<string, ReadonlySet<number>> {
  if (elsewhere) return elsewhere;
  const months = new Map<string, Set<number>>();
  for (const language of LANGUAGES) {
    namesIn(language).forEach((names, index) => {
      for (const name of names) months.set(name, (months.get(name) ?? new Set()).add(index + 1));
    });
  }
  elsewhere = months;
  return months;
}

/** The one month that has a name with `matches`, if any. */
function onlyMonth(language: string, matches: (name: string) => boolean): number | undefined {
  const months = MONTHS.filter((month) => namesIn(language)[month - 1]?.some(matches));
  return months.length === 1 ? months[0] : undefined;
}

const found = new Map<string, number | undefined>();

/**
 * The month, 1 to 12, that a word names: in `language` or English in full or cut after three letters or more
 * (`Nov`, `Sept`), else in full or by its usual short form in another language (`Dezember`, `ноября`). Case, diacritics
 * and a final dot do not count. Undefined where the word names none, or different months in different languages.
 */
export function monthNamed(word: string, language = 'en'): number | undefined {
  const key = `${language} ${word}`;
  if (!found.has(key)) found.set(key, findMonth(word, language));
  return found.get(key);
}

function findMonth(word: string, language: string): number | undefined {
  const name = foldName(word).replace(/\.$/, '');
  if (name === '') return undefined;
  for (const tongue of new Set([language, 'en'])) {
    const month =
      onlyMonth(tongue, (known) => known === name) ??
      (name.length < 3 ? undefined : onlyMonth(tongue, (known) => known.startsWith(name)));
    if (month !== undefined) return month;
  }
  const months = monthsElsewhere().get(name);
  return months?.size === 1 ? [...months][0] : undefined;
}
