import type { WrittenFormats } from './written-formats.ts';

/**
 * How the archive's language writes, for browsers that do not know it. Node knows every language; for the reader the
 * build puts what was written down in the place of this file, see `publish/one-language.ts`.
 */
export const broughtFormats: WrittenFormats | undefined = undefined;
