import { ar } from './ar/ar.ts';
import { az } from './az/az.ts';
import { en } from './en/en.ts';
import { hy } from './hy/hy.ts';
import { it } from './it/it.ts';
import { primarySubtag } from './primary-subtag.ts';
import { ru } from './ru/ru.ts';

/** The interface's words; every language has exactly these. */
export type Words = typeof en;

/** The languages of the interface, by their primary subtags (BCP 47). */
export const LANGUAGES: Readonly<Record<string, Words>> = { en, it, ru, ar, az, hy };

/** The words for a BCP 47 language tag; English where the interface does not speak the language. */
export function wordsFor(language: string): Words {
  return LANGUAGES[primarySubtag(language)] ?? en;
}

/** Says that an archive's language is none of the interface's, which is in English then; undefined where it is one. */
export function languageWarning(language: string): string | undefined {
  if (primarySubtag(language) in LANGUAGES) return undefined;
  return `warning  the interface has no words in "${language}" and is in English; it speaks ${Object.keys(LANGUAGES).join(', ')}. Reports that name no language still count as "${language}"`;
}
