import { grammarIn } from '../grammar.ts';

export const { number, count, and, or, capital, languageName } = grammarIn('it');

/** `1 notizia`, `1.204 notizie`. */
export const reports = (many: number): string => count(many, { one: '# notizia', other: '# notizie' });

export const span = (first: string, last: string): string => (first === last ? first : `${first} – ${last}`);
