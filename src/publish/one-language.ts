import type { Plugin } from 'vite';
import { wordsFor } from '../words/words.ts';
import { writtenFormatsOf } from '../words/written-formats.ts';

/** Languages of the interface that Chromium has no data of: it would write their lists, numbers and names in English. */
const UNKNOWN_TO_BROWSERS = ['az', 'hy'];

/**
 * Vite plug-in: gives the scripts in the browser the interface's words in the archive's language, and in no other, with
 * how that language writes where browsers do not know it.
 */
export function oneLanguage(language: string): Plugin {
  const chosen = wordsFor(language).language;
  const formats = UNKNOWN_TO_BROWSERS.includes(chosen) ? JSON.stringify(writtenFormatsOf(chosen)) : 'undefined';
  const given = new Map([
    ['page-words', `export { ${chosen} as pageWords } from './${chosen}/${chosen}.ts';`],
    ['brought-formats', `export const broughtFormats = ${formats};`],
  ]);
  return {
    name: 'pressmark-one-language',
    enforce: 'pre',
    load: (id) => given.get(/\/src\/words\/([\w-]+)\.ts(?:\?|$)/.exec(id)?.[1] ?? ''),
  };
}
