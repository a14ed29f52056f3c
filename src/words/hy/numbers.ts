import { grammarIn } from '../grammar.ts';

export const { number, count, and, or, capital, languageName } = grammarIn('hy');

/** `1204 հաղորդում`: after a number the noun stays in the singular. */
export const reports = (many: number): string => `${number(many)} հաղորդում`;

export const span = (first: string, last: string): string => (first === last ? first : `${first} – ${last}`);

/** A time in which any date may stand, without an ending. */
export const time = (from: string | undefined, to: string | undefined): string =>
  from !== undefined && to !== undefined
    ? span(from, to)
    : from !== undefined
      ? `${from} և ավելի ուշ`
      : to !== undefined
        ? `${to} և ավելի վաղ`
        : '';
