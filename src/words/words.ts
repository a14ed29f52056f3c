import { ar } from './ar/ar.ts';
import { az } from './az/az.ts';
import { en } from './en/en.ts';
import { hy } from './hy/hy.ts';
import { it } from './it/it.ts';
import { ru } from './ru/ru.ts';

/** The interface's words; every language file has exactly these. */
export type Words = typeof en;

/** Every language of the interface, by its primary subtag (BCP 47). */
export const LANGUAGES: Readonly<Record<string, Words>> = { en, it, ru, ar, az, hy };

/** The words for a BCP 47 language tag; English where the language has no file of its own. */
export function wordsFor(language: string): Words {
  return LANGUAGES[language.split('-')[0] ?? 'en'] ?? en;
}
