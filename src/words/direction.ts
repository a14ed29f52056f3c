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

/** The direction a language is written in, by the script of its BCP 47 tag (`az-Arab`) or its usual script (`ar`). */
export function directionOf(language: string): 'ltr' | 'rtl' {
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
