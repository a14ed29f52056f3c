import { grammarIn } from '../grammar.ts';

// The digits of addresses and of the dates in reports, which stand on the same pages.
const grammar = grammarIn('ar-u-nu-latn');

export const { number, count, capital, languageName } = grammar;

/** A name or what was typed, kept from mixing with the direction of the words around it (U+2068, U+2069). */
export const isolated = (text: string): string => `\u2068${text}\u2069`;

export const and = (items: readonly string[]): string => grammar.and(items.map(isolated));

export const or = (items: readonly string[]): string => grammar.or(items.map(isolated));

/** `تقرير واحد`، `تقريران`، `3 تقارير`، `11 تقريرًا`، `100 تقرير`. */
export const reports = (many: number): string =>
  count(many, {
    zero: 'لا تقارير',
    one: 'تقرير واحد',
    two: 'تقريران',
    few: '# تقارير',
    many: '# تقريرًا',
    other: '# تقرير',
  });

export const span = (first: string, last: string): string => (first === last ? first : `من ${first} إلى ${last}`);

/** A time in which any date may stand; empty where neither end is known. */
export const time = (from: string | undefined, to: string | undefined): string =>
  from !== undefined && to !== undefined
    ? span(from, to)
    : from !== undefined
      ? `منذ ${from}`
      : to !== undefined
        ? `حتى ${to}`
        : '';
