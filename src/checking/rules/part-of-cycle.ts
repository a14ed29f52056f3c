import { followedParthood, type PartOf } from '../../archive/hierarchy.ts';
import type { Kind } from '../../archive/routes.ts';
import { atMark } from '../at-mark.ts';
import type { ArchiveSubject, Filed } from '../archive-subject.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { ONE_OF } from '../one-of.ts';
import { inFile, type RuleHelp } from '../rule-help.ts';

/** No chain of what a record lies in comes back to where it began. */
export function* partOfCycle({ places, organisations }: ArchiveSubject): Iterable<Diagnostic> {
  yield* ofKind('places', places);
  yield* ofKind('organisations', organisations);
}

function* ofKind(kind: Kind, files: readonly Filed<{ partOf?: PartOf }>[]): Iterable<Diagnostic> {
  const records = new Map(files.map(({ id, data }) => [id, data]));
  for (const filed of files) {
    const cycle = cycleFrom(filed.id, records);
    if (!cycle) continue;
    yield atMark(filed, typeof filed.data.partOf === 'string' ? 'partOf' : 'partOf.0.id', {
      severity: 'error',
      rule: `${ONE_OF[kind]}/part-of-cycle`,
      message: `partOf must not come back to the record itself, as it does here: ${cycle.join(' → ')}. Correct one of them`,
      found: cycle[1] ?? filed.id,
    });
  }
}

/** The chain from `id` back to itself. */
function cycleFrom(id: string, records: ReadonlyMap<string, { partOf?: PartOf }>): string[] | undefined {
  const chain = [id];
  for (
    let parent = followedParthood(records.get(id)?.partOf)?.id;
    parent !== undefined;
    parent = followedParthood(records.get(parent)?.partOf)?.id
  ) {
    if (parent === id) return [...chain, id];
    if (chain.includes(parent)) return undefined;
    chain.push(parent);
  }
  return undefined;
}

/** What the help page says of it, with examples that are tested. */
export const PART_OF_CYCLE: RuleHelp = {
  name: 'part-of-cycle',
  kinds: ['place', 'organisation'],
  severity: 'error',
  must: 'A chain of partOf must not come back to the record itself.',
  fixable: false,
  bad: () => inFile('places/senja.yaml', 'name: Senja\nkind: area\npartOf: senja\n'),
  good: () => inFile('places/senja.yaml', 'name: Senja\nkind: area\npartOf: norway\n'),
};
