import { foldName } from './fold.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const cache = new Map<string, ReadonlySet<string>>();

function countriesIn(language: string): ReadonlySet<string> {
  const known = cache.get(language);
  if (known) return known;
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const countries = new Set(
    codes
      .map((code) => names.of(code))
      .filter((name) => name !== undefined)
      .map(foldName),
  );
  cache.set(language, countries);
  return countries;
}

/** Whether `name` is a country's or territory's name (CLDR) in English or in `language`. Case and diacritics do not count. */
export function isCountryName(name: string, language = 'en'): boolean {
  const folded = foldName(name);
  return countriesIn('en').has(folded) || countriesIn(language).has(folded);
}
