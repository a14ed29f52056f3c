import type { DateNode, FieldNode, QueryNode, TermNode } from '../query/query-tree.ts';
import { wordsOf } from '../query/tokens.ts';
import type { CalendarDate } from '../schemas/calendar.ts';
import { nameAsRead, type ReadReport, type Stem } from './reference-report.ts';

/** A word or phrase ready to be sought in one report after the other. */
export interface Sought {
  node: TermNode;
  /** Terms with the same key find the same. */
  key: string;
  words: readonly string[];
  /** Whether its last word also stands for words that begin so. */
  begins: boolean;
  /** Its words as stems of a language. */
  stems(language: string): readonly string[];
  /** The form in which names are compared with it. */
  name: string;
}

/** Prepares a term. */
export function soughtOf(node: TermNode, stem: Stem): Sought {
  const words = wordsOf(node.text);
  const begins = node.kind === 'word' && node.prefix;
  const known = new Map<string, readonly string[]>();
  return {
    node,
    key: `${words.join(' ')}${begins ? '*' : ''}`,
    words,
    begins,
    name: nameAsRead(node.text),
    stems(language) {
      const stems = known.get(language) ?? words.map((word) => stem(word, language));
      known.set(language, stems);
      return stems;
    },
  };
}

/** Where one part of a report holds the words of a term side by side: words are the same where their stems are. */
export function placesIn(read: ReadReport, part: number, { words, begins, stems }: Sought): number[] {
  const printed = read.parts[part] ?? [];
  const standing = read.stems[part] ?? [];
  const wanted = stems(read.report.language);
  const last = wanted.length - 1;
  const places: number[] = [];
  for (let at = 0; at + last < standing.length && last >= 0; at++) {
    let ahead = 0;
    while (ahead <= last && standing[at + ahead] === wanted[ahead]) ahead++;
    const isBegun = begins && ahead === last && printed[at + last]?.startsWith(words[last] ?? '');
    if (ahead > last || isBegun === true) places.push(at);
  }
  return places;
}

/** Whether a report's title holds a term. */
export function titleHolds(read: ReadReport, sought: Sought): boolean {
  return placesIn(read, 0, sought).length > 0;
}

/** Whether a report's text holds a term, its title included. */
export function textHolds(read: ReadReport, sought: Sought): boolean {
  return read.parts.some((_, part) => placesIn(read, part, sought).length > 0);
}

/** What evaluating a tree needs beside it: the reports that hold a term, and those of a field's records. */
export interface Leaves {
  holding(term: TermNode): ReadonlySet<ReadReport>;
  bearing(term: TermNode): ReadonlySet<ReadReport>;
  withField(field: FieldNode): ReadonlySet<ReadReport>;
}

/** Whether a report is what a tree asks for. Beneath NOT the text alone decides, not what the report bears. */
export function isAskedFor(read: ReadReport, node: QueryNode, leaves: Leaves, negated = false): boolean {
  switch (node.kind) {
    case 'word':
    case 'phrase':
      return leaves.holding(node).has(read) || (!negated && leaves.bearing(node).has(read));
    case 'field':
      return leaves.withField(node).has(read);
    case 'date':
      return overlaps(read.report.date, node);
    case 'and':
      return node.of.every((part) => isAskedFor(read, part, leaves, negated));
    case 'or':
      return node.of.some((part) => isAskedFor(read, part, leaves, negated));
    case 'not':
      return !isAskedFor(read, node.of, leaves, true);
  }
}

/** Whether the period of a date overlaps another, both ends inclusive. Days compare as text. */
export function overlaps(date: CalendarDate, { from, to }: Pick<DateNode, 'from' | 'to'>): boolean {
  return (to === undefined || firstDay(date) <= lastDay(to)) && (from === undefined || lastDay(date) >= firstDay(from));
}

const firstDay = (date: CalendarDate): string => `${date}-01-01`.slice(0, 10);
// No day or month has the number 99: nothing that is a date comes behind it within the period.
const lastDay = (date: CalendarDate): string => (date.length === 10 ? date : `${date}-99-99`.slice(0, 10));
