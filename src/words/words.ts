import { en } from './en/en.ts';

/** The interface's words; every language file has exactly these. */
export type Words = typeof en;

const LANGUAGES: Record<string, Words> = { en };

/** The words for a BCP 47 language tag; English where the language has no file of its own. */
export function wordsFor(language: string): Words {
  return LANGUAGES[language.split('-')[0] ?? 'en'] ?? en;
}
