import { grammarIn } from '../grammar.ts';

// No comma before the last of a list.
const grammar = grammarIn('en-GB');

/** `1,204`; `a`, `a and b`, `a, b and c`; `a, b or c`; the name of a language by its BCP 47 tag. */
export const { number, and, or, languageName } = grammar;

/** `1 report`, `1,204 reports`. */
export const count = (many: number, one: string, other: string): string =>
  grammar.count(many, { one: `# ${one}`, other: `# ${other}` });

/** `1 report`, `1,204 reports`. */
export const reports = (many: number): string => count(many, 'report', 'reports');

/** `July 1936 to November 2020`. */
export const span = (first: string, last: string): string => (first === last ? first : `${first} to ${last}`);

/** `from 1991 to 2023`, `since 1991`, `until 2023`; empty where neither is known. */
export const time = (from: string | undefined, to: string | undefined): string =>
  from !== undefined && to !== undefined
    ? `from ${from} to ${to}`
    : from !== undefined
      ? `since ${from}`
      : to !== undefined
        ? `until ${to}`
        : '';

/** `on 3 May 2022`, `in May 2022`, `in 2022`, for a date in words. */
export const on = (date: string): string => (/^\d{1,2} /.test(date) ? `on ${date}` : `in ${date}`);
