import { capital } from './capital.ts';
import { formatsIn } from './formats-in.ts';
import type { Formats } from './formats.ts';
import { lazily } from './lazily.ts';

/** What is counted, by the plural forms of a language (CLDR); `#` stands for the number. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** How a language writes numbers, counts, lists and the names of languages. */
export interface Grammar extends Pick<Formats, 'number' | 'languageName'> {
  count: (many: number, forms: Forms) => string;
  /** `a, b and c`. */
  and: (items: readonly string[]) => string;
  /** `a, b or c`. */
  or: (items: readonly string[]) => string;
  /** A sentence's first letter as a capital. */
  capital: (text: string) => string;
}

/** The grammar of a language by its BCP 47 tag, with the digits to use where there are several (`ar-u-nu-latn`). */
export function grammarIn(language: string): Grammar {
  const { number, list, languageName } = formatsIn(language);
  const rules = lazily(() => new Intl.PluralRules(language));
  const listed = (items: readonly string[], join: 'and' | 'or'): string =>
    list(items, join)
      .map(({ value }) => value)
      .join('');
  return {
    number,
    count: (many, forms) => (forms[rules().select(many)] ?? forms.other).replace('#', number(many)),
    and: (items) => listed(items, 'and'),
    or: (items) => listed(items, 'or'),
    capital: (text) => capital(text, language),
    languageName,
  };
}

/** A page of print without the word for it that it may bear (`pp. 4–5`). */
export function barePage(page: string): string {
  return page.replace(/^pp?\.\s*/i, '');
}

/** A page of print after the word for one or for several (`4-5`, `4, 6`; `B-12` is one). */
export function pageOrPages(page: string, one: string, several: string): string {
  const bare = barePage(page);
  return `${/\d\s*[-–,]\s*\S*\d/.test(bare) ? several : one} ${bare}`;
}
