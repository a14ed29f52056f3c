const RIGHT_TO_LEFT = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
]);

// Every page asks this of a few languages, and looking a script up is slow.
const directions = new Map<string, 'ltr' | 'rtl'>();

/** The direction a language is written in, by the script of its BCP 47 tag (`az-Arab`) or its usual script (`ar`). */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const direction = directions.get(language) ?? directionOfScript(language);
  directions.set(language, direction);
  return direction;
}

function directionOfScript(language: string): 'ltr' | 'rtl' {
  try {
    return RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

/** `lang` and `dir` for an element in `language` on a page in `pageLanguage`; nothing where they agree. */
export function languageAttributes(language: string, pageLanguage: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  if (language === pageLanguage) return {};
  const dir = directionOf(language);
  return dir === directionOf(pageLanguage) ? { lang: language } : { lang: language, dir };
}
