import { lazily } from './lazily.ts';

/** A piece of a list that is written out: one of its items, or what joins them. */
export interface ListPart {
  type: 'element' | 'literal';
  value: string;
}

/** How a language writes numbers, lists and the names of languages. */
export interface Formats {
  number: (value: number) => string;
  /** The pieces of `a, b and c`, or of `a, b or c`. */
  list: (items: readonly string[], join: 'and' | 'or') => readonly ListPart[];
  /** The name of a language by its BCP 47 tag; the tag where none is known. */
  languageName: (tag: string) => string;
}

/** The formats of a language, by its BCP 47 tag, from the data (CLDR) of the browser or of Node. */
export function formatsOf(language: string): Formats {
  const numbers = lazily(() => new Intl.NumberFormat(language));
  const lists = {
    and: lazily(() => new Intl.ListFormat(language, { type: 'conjunction' })),
    or: lazily(() => new Intl.ListFormat(language, { type: 'disjunction' })),
  };
  const languages = lazily(() => new Intl.DisplayNames(language, { type: 'language' }));
  return {
    number: (value) => numbers().format(value),
    list: (items, join) => lists[join]().formatToParts(items),
    languageName: (tag) => languages().of(new Intl.Locale(tag).baseName) ?? tag,
  };
}
