import { en } from './en/en.ts';
import type { Words } from './words.ts';

/**
 * The words of the page that a script runs in. The build puts the words of the archive's language in the place of this
 * file, see `publish/one-language.ts`: a reader loads those alone.
 */
export const pageWords: Words = en;
