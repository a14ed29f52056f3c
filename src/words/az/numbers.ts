import { grammarIn } from '../grammar.ts';

export const { number, count, and, or, capital, languageName } = grammarIn('az');

/** `1.204 xəbər`: after a number the noun stays in the singular. */
export const reports = (many: number): string => `${number(many)} xəbər`;

export const span = (first: string, last: string): string => (first === last ? first : `${first} – ${last}`);

/** A time in which any date may stand, without a suffix. */
export const time = (from: string | undefined, to: string | undefined): string =>
  from !== undefined && to !== undefined
    ? span(from, to)
    : from !== undefined
      ? `${from} və sonra`
      : to !== undefined
        ? `${to} və əvvəl`
        : '';
