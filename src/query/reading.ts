import { dateText } from '../archive/date-text.ts';
import type { CalendarDate } from '../schemas/calendar.ts';
import type { Asked, ReadingPart } from '../words/asked.ts';
import type { Words } from '../words/words.ts';
import type { Field, QueryNode } from './query-tree.ts';

/** A search to be said in words: the tree, and what is selected beside it. */
export interface Said {
  tree: QueryNode;
  facets: Readonly<Record<string, readonly string[]>>;
  after: CalendarDate | undefined;
  before: CalendarDate | undefined;
}

/** How an archive names what a search asks for. */
export interface ReadingNames {
  /** Names of the records that a name after a field stands for, none where it is not known; undefined: as typed. */
  field: (field: Field, value: string) => readonly string[] | undefined;
  /** The name of a facet's value, with its remark where it is not known. */
  value: (facet: string, id: string) => string;
  /** The owner's label of a facet; undefined for a built-in one. */
  label: (facet: string) => string | undefined;
}

/** Everything as typed, where no archive is at hand. */
export const NAMES_AS_TYPED: ReadingNames = {
  field: () => undefined,
  value: (_facet, id) => id,
  label: () => undefined,
};

/** How a search was read, in words; nothing where everything is asked for. */
export function readingOf({ tree, facets, after, before }: Said, names: ReadingNames, words: Words): ReadingPart[] {
  const inWords = (date: CalendarDate | undefined): string | undefined =>
    date === undefined ? undefined : dateText(date, words);
  const asked = (node: QueryNode): Asked => {
    switch (node.kind) {
      case 'word':
        return { kind: node.prefix ? 'start' : 'word', text: node.text };
      case 'phrase':
        return { kind: 'phrase', text: node.text };
      case 'field': {
        const known = names.field(node.field, node.value) ?? [node.value];
        const { unknown } = words.search;
        return facet(node.field, known.length === 0 ? [unknown(node.value)] : known);
      }
      case 'date':
        return { kind: 'dates', from: inWords(node.from), to: inWords(node.to) };
      case 'not':
        return { kind: 'not', of: asked(node.of) };
      case 'and':
        return { kind: 'and', of: node.of.map(asked) };
      case 'or':
        return choice(node.of.map(asked));
    }
  };
  const selected = Object.entries(facets).filter(([, ids]) => ids.length > 0);
  return words.queryReading([
    ...(tree.kind === 'and' ? tree.of.map(asked) : [asked(tree)]),
    ...selected.map(([key, ids]) =>
      facet(
        key,
        ids.map((id) => names.value(key, id)),
        names.label(key),
      ),
    ),
    ...(after === undefined && before === undefined
      ? []
      : [{ kind: 'dates' as const, from: inWords(after), to: inWords(before) }]),
  ]);
}

const facet = (key: string, names: readonly string[], label?: string): Asked => ({
  kind: 'facet',
  facet: key,
  label,
  names,
});

/** A choice among names of one facet is one choice of the facet. */
function choice(of: readonly Asked[]): Asked {
  const facets = of.filter((part) => part.kind === 'facet');
  const [first] = facets;
  return first && facets.length === of.length && facets.every((part) => part.facet === first.facet)
    ? { ...first, names: facets.flatMap((part) => part.names) }
    : { kind: 'or', of };
}
