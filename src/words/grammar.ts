import { capital } from './capital.ts';

/** What is counted, by the plural forms of a language (CLDR); `#` stands for the number. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** How a language writes numbers, counts and lists. */
export interface Grammar {
  number: (value: number) => string;
  count: (many: number, forms: Forms) => string;
  /** `a, b and c`. */
  and: (items: readonly string[]) => string;
  /** `a, b or c`. */
  or: (items: readonly string[]) => string;
  /** A sentence's first letter as a capital. */
  capital: (text: string) => string;
  /** The name of a language by its BCP 47 tag. */
  languageName: (tag: string) => string;
}

/** The grammar of a language by its BCP 47 tag, with the digits to use where there are several (`ar-u-nu-latn`). */
export function grammarIn(language: string): Grammar {
  const format = new Intl.NumberFormat(language);
  const rules = new Intl.PluralRules(language);
  const conjunction = new Intl.ListFormat(language, { type: 'conjunction' });
  const disjunction = new Intl.ListFormat(language, { type: 'disjunction' });
  const languages = new Intl.DisplayNames(language, { type: 'language' });
  const number = (value: number): string => format.format(value);
  return {
    number,
    count: (many, forms) => (forms[rules.select(many)] ?? forms.other).replace('#', number(many)),
    and: (items) => conjunction.format(items),
    or: (items) => disjunction.format(items),
    capital: (text) => capital(text, language),
    languageName: (tag) => languages.of(tag) ?? tag,
  };
}
