import { partsOf } from '../archive/chronology.ts';
import { titleText, type Title } from '../archive/title.ts';
import type { CalendarDate } from '../schemas/calendar.ts';
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

/** Text with a full stop, unless it ends a sentence already. */
export function stopped(text: string): string {
  return `${text}${stopAfter(text)}`;
}

/** The full stop that a text still lacks: none where it ends with one, or with `?`, `!` or `…`, also before a bracket or quote. */
export function stopAfter(text: string): '.' | '' {
  return /[.?!…。？！؟։][\])”’"']*$/u.test(text) ? '' : '.';
}

/** The parts that are there, each as a sentence, one after another. */
export function sentences(...parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => stopped(part as string))
    .join(' ');
}

/** A title to stand in double quotation marks: in its brackets, its own double marks made single. */
export function quotedTitle(title: Title): string {
  return titleText(title)
    .replace(/“/g, '‘')
    .replace(/”/g, '’')
    .replace(/(^|[\s([])"/g, '$1‘')
    .replace(/"/g, '’');
}
