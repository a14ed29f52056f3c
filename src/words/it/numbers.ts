import { grammarIn } from '../grammar.ts';

export const { number, count, and, or, capital, languageName } = grammarIn('it');

/** `1 notizia`, `1.204 notizie`. */
export const reports = (many: number): string => count(many, { one: '# notizia', other: '# notizie' });

export const span = (first: string, last: string): string => (first === last ? first : `${first} – ${last}`);

/** A time in which any date may stand: `1991 – 2023`, `inizio: 1991`. */
export const time = (from: string | undefined, to: string | undefined): string =>
  from !== undefined && to !== undefined
    ? span(from, to)
    : from !== undefined
      ? `inizio: ${from}`
      : to !== undefined
        ? `fine: ${to}`
        : '';
