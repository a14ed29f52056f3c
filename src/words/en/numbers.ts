const format = new Intl.NumberFormat('en');
const plural = new Intl.PluralRules('en');
const conjunction = new Intl.ListFormat('en', { type: 'conjunction' });

/** `1,204`. */
export const number = (value: number): string => format.format(value);

/** `1 report`, `1,204 reports`. */
export const count = (many: number, one: string, other: string): string =>
  `${number(many)} ${plural.select(many) === 'one' ? one : other}`;

/** `a`, `a and b`, `a, b and c`. */
export const list = (names: readonly string[]): string => conjunction.format(names).replace(/, and /, ' and ');
