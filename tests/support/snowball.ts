import { createStemmer, type IsoCode } from 'multilingual-stemmer';
import { marksAsLetters } from '../../src/search/marks-as-letters.ts';

/** The languages that both Pagefind and the package have a stemmer for; in others a word is its own stem. */
const STEMMED = new Set(
  'ar ca da de el en eo es et eu fi fr ga hi hu hy id it lt ne nl no pl pt ro ru sr sv ta tr yi'.split(' '),
);
const NORWEGIAN = new Set(['nb', 'nn']);

const stemmers = new Map<string, (word: string) => string>();
const stems = new Map<string, string>();

/**
 * Brings a folded word, as Pagefind is given it, to its stem by Snowball, apart from the copy of Snowball within Pagefind.
 * `language`: a BCP 47 tag.
 */
export function snowball(word: string, language: string): string {
  const tag = language.split('-')[0]?.toLowerCase() ?? '';
  const code = NORWEGIAN.has(tag) ? 'no' : tag;
  if (!STEMMED.has(code)) return word;
  const key = `${code} ${word}`;
  const known = stems.get(key);
  if (known !== undefined) return known;
  const stemmer = stemmers.get(code) ?? createStemmer(code as IsoCode);
  stemmers.set(code, stemmer);
  const stem = stemmer(marksAsLetters(word));
  stems.set(key, stem);
  return stem;
}
