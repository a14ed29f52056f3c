import type { CalendarDate } from '../schemas/calendar.ts';

/** One word as typed; `prefix` while it is still being typed: it then also stands for words that begin so. */
export interface WordNode {
  kind: 'word';
  text: string;
  prefix: boolean;
}

/** Words in quotes, in this order. */
export interface PhraseNode {
  kind: 'phrase';
  text: string;
}

/** The operators that stand for a facet; the value is a record's name, variant or id. */
export const FIELDS = ['place', 'filed', 'org', 'source'] as const;

/** The name of such an operator. */
export type Field = (typeof FIELDS)[number];

/** Reports that the facet's value would find: `place:italy`, `source:"Kura Correspondence"`. */
export interface FieldNode {
  kind: 'field';
  field: Field;
  value: string;
}

/** Reports whose date overlaps the period, both ends inclusive, one of them at most left open. */
export interface DateNode {
  kind: 'date';
  from: CalendarDate | undefined;
  to: CalendarDate | undefined;
}

/** All of these; none of them stands for every report. */
export interface AndNode {
  kind: 'and';
  of: readonly QueryNode[];
}

/** Any of these. */
export interface OrNode {
  kind: 'or';
  of: readonly QueryNode[];
}

/** Every report but these. */
export interface NotNode {
  kind: 'not';
  of: QueryNode;
}

/** What a reader asked for, as a tree. */
export type QueryNode = WordNode | PhraseNode | FieldNode | DateNode | AndNode | OrNode | NotNode;

/** A node that is looked up in the text. */
export type TermNode = WordNode | PhraseNode;

/** The words and phrases of a tree, in the order typed; with `wanted`, without those that a NOT excludes. */
export function termsOf(node: QueryNode, { wanted = false }: { wanted?: boolean } = {}): TermNode[] {
  switch (node.kind) {
    case 'word':
    case 'phrase':
      return [node];
    case 'and':
    case 'or':
      return node.of.flatMap((part) => termsOf(part, { wanted }));
    case 'not':
      return wanted ? [] : termsOf(node.of);
    default:
      return [];
  }
}

/** The fields of a tree, in the order typed. */
export function fieldsOf(node: QueryNode): FieldNode[] {
  switch (node.kind) {
    case 'field':
      return [node];
    case 'and':
    case 'or':
      return node.of.flatMap(fieldsOf);
    case 'not':
      return fieldsOf(node.of);
    default:
      return [];
  }
}
