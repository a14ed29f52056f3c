/** What is counted, by the plural forms of a language (CLDR); `#` stands for the number. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** How a language writes numbers and what it counts. `language` is a BCP 47 tag, with the digits to use (`ar-u-nu-latn`). */
export function countsIn(language: string): {
  number: (value: number) => string;
  count: (many: number, forms: Forms) => string;
} {
  const format = new Intl.NumberFormat(language);
  const rules = new Intl.PluralRules(language);
  const number = (value: number): string => format.format(value);
  return {
    number,
    count: (many, forms) => (forms[rules.select(many)] ?? forms.other).replace('#', number(many)),
  };
}
