import { partsOf } from '../archive/chronology.ts';
import { titleText, type Title } from '../archive/title.ts';
import type { CalendarDate } from '../schemas/calendar.ts';
import { stopAfter, stopped } from '../words/full-stop.ts';
import type { Words } from '../words/words.ts';
import type { CitedReport } from './cited-report.ts';

/** A reference in three parts, so that a page can give the title its own language and direction. */
export interface Reference {
  before: string;
  title: string;
  after: string;
}

/** A style of references: makes the reference to a report, as one line of plain text in three parts. */
export type ReferenceStyle = (report: CitedReport, words: Words) => Reference;

/** A date as a style writes it. */
export function styledDate(date: CalendarDate, style: keyof Words['citing']['dates'], words: Words): string {
  const { year, month, day } = partsOf(date);
  return words.citing.dates[style](year, month, day);
}

/** The parts that are there, each as a sentence, one after another. */
export function sentences(...parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => stopped(part as string))
    .join(' ');
}

/**
 * A title to stand in double quotation marks, and the full stop that it still lacks there: in its brackets, its own pairs
 * of double marks made single. What is no pair stays (`6"`, `צה"ל`). Where it ends with such a pair, the full stop stands
 * within (`‘We agree.’`), as Chicago and MLA have it.
 */
export function quotedTitle(title: Title): { title: string; stop: '.' | '' } {
  const text = titleText(title);
  const single = text
    .replace(/“([^“”„]*)”/g, '‘$1’')
    .replace(/„([^“”„]*)“/g, '‚$1‘')
    .replace(/„([^“”„]*)”/g, '‚$1’')
    .replace(/(?<![\p{L}\p{N}])"(?=\S)([^"]*?)(?<=\S)"(?![\p{L}\p{N}])/gu, '‘$1’');
  const stop = stopAfter(text);
  const endsInPair = text.at(-1) !== single.at(-1);
  return stop === '.' && endsInPair
    ? { title: `${single.slice(0, -1)}.${single.slice(-1)}`, stop: '' }
    : { title: single, stop };
}
