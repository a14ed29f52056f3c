import { foldName } from './fold.ts';
import type { GazetteerRecord } from './gazetteer-file.ts';
import { followedParthood } from './hierarchy.ts';
import { indexNames, namesOf, resolveName } from './name-index.ts';

/** A record that completes what is typed. */
export interface NameMatch {
  /** What to write so that it leads to the record: its name, or its id where the name is not its own. */
  value: string;
  name: string;
  /** The variant that fits what is typed, where the name does not. */
  variant: string | undefined;
  /** What it lies in. */
  within: string | undefined;
}

/** The names of records, ready to be completed. */
export class NameMatches {
  readonly #entries: { match: NameMatch; names: readonly { text: string; folded: string }[] }[];

  constructor(records: ReadonlyMap<string, GazetteerRecord>) {
    const index = indexNames(records);
    this.#entries = [...records].map(([id, record]) => {
      const found = resolveName(index, record.name);
      const parent = followedParthood(record.partOf)?.id;
      return {
        match: {
          value: found.kind === 'resolved' && found.id === id ? record.name : id,
          name: record.name,
          variant: undefined,
          within: parent === undefined ? undefined : records.get(parent)?.name,
        },
        names: namesOf(record).map((text) => ({ text, folded: foldName(text) })),
      };
    });
  }

  /** Up to `most` records one of whose names, or a word in it, begins with what is typed: whole names before words, preferred names before variants. */
  of(typed: string, most: number): NameMatch[] {
    const key = foldName(typed);
    if (key === '') return [];
    const found: { match: NameMatch; rank: number }[] = [];
    for (const { match, names } of this.#entries) {
      let best: { match: NameMatch; rank: number } | undefined;
      for (const [position, { text, folded }] of names.entries()) {
        const at = folded.startsWith(key)
          ? 0
          : folded.includes(` ${key}`) || folded.includes(`-${key}`)
            ? 1
            : undefined;
        if (at === undefined) continue;
        const rank = (folded === key ? 0 : 1) + at * 4 + (position === 0 ? 0 : 2);
        if (!best || rank < best.rank) best = { rank, match: { ...match, variant: position === 0 ? undefined : text } };
      }
      if (best) found.push(best);
    }
    return found
      .sort((a, b) => a.rank - b.rank || (a.match.name < b.match.name ? -1 : 1))
      .slice(0, most)
      .map(({ match }) => match);
  }
}
