import { slugify } from 'transliteration';
import { SLUG_LENGTH } from '../schemas/id-form.ts';
import { withoutAccents } from './fold.ts';

/**
 * The lower-case, hyphenated ASCII form of a name or title, cut at a word to at most `length` characters:
 * the id a record gets when it is made, and the address of a name without one. Other scripts are transliterated.
 * Always a valid id: what has no letter is given one (`2019` becomes `n-2019`, `★` becomes `unnamed`).
 */
export function slugOf(name: string, length: number = SLUG_LENGTH): string {
  const slug = slugify(withoutAccents(name).replace(/['’‘ʼ`]/g, ''), { lowercase: true, separator: '-' })
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const lettered = /[a-z]/.test(slug) ? slug : slug === '' ? 'unnamed' : `n-${slug}`;
  const safe = lettered === 'page' ? 'page-n' : lettered;
  if (safe.length <= length) return safe;
  const cut = safe.slice(0, length + 1);
  const atWord = cut.lastIndexOf('-');
  return (atWord > length / 2 ? cut.slice(0, atWord) : safe.slice(0, length)).replace(/-+$/, '');
}
