import { primarySubtag } from './primary-subtag.ts';
import type { Words } from './words.ts';

const LOADERS: Readonly<Record<string, () => Promise<Words>>> = {
  it: async () => (await import('./it/it.ts')).it,
  ru: async () => (await import('./ru/ru.ts')).ru,
  ar: async () => (await import('./ar/ar.ts')).ar,
  az: async () => (await import('./az/az.ts')).az,
  hy: async () => (await import('./hy/hy.ts')).hy,
};
const english = async (): Promise<Words> => (await import('./en/en.ts')).en;

/**
 * What `wordsFor` gives, loading the words of that one language: for commands that answer at once, where those of all
 * languages would take a twentieth of a second.
 */
export function loadWords(language: string): Promise<Words> {
  return (LOADERS[primarySubtag(language)] ?? english)();
}
