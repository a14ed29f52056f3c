import { grammarIn } from '../grammar.ts';

export const { number, count, and, or, capital, languageName } = grammarIn('ru');

/** `1 сообщение`, `3 сообщения`, `1 204 сообщения`, `11 сообщений`. */
export const reports = (many: number): string =>
  count(many, { one: '# сообщение', few: '# сообщения', many: '# сообщений', other: '# сообщения' });

export const span = (first: string, last: string): string => (first === last ? first : `${first} – ${last}`);

/** A time in which any date may stand, in the nominative. */
export const time = (from: string | undefined, to: string | undefined): string =>
  from !== undefined && to !== undefined
    ? span(from, to)
    : from !== undefined
      ? `${from} и позже`
      : to !== undefined
        ? `${to} и раньше`
        : '';
