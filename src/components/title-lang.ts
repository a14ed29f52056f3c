import type { Report } from '../archive/archive.ts';
import { languageOfTitle } from '../archive/title.ts';
import { languageAttributes } from '../words/direction.ts';
import type { Words } from '../words/words.ts';

/** The `lang` of a report's title in a list; undefined where it is the page's own language. */
export function titleLang({ title, language }: Report, words: Words): string | undefined {
  return languageAttributes(languageOfTitle(title.origin, language, words.language), words.language).lang;
}
