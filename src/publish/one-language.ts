import type { Plugin } from 'vite';
import { wordsFor } from '../words/words.ts';

/** Vite plug-in: gives the scripts in the browser the interface's words in the archive's language, and in no other. */
export function oneLanguage(language: string): Plugin {
  const chosen = wordsFor(language).language;
  return {
    name: 'pressmark-one-language',
    enforce: 'pre',
    load(id) {
      if (!/\/src\/words\/page-words\.ts(\?|$)/.test(id)) return undefined;
      return `export { ${chosen} as pageWords } from './${chosen}/${chosen}.ts';`;
    },
  };
}
