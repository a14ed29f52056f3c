import { idsOf, inFile, type RuleHelp } from '../rule-help.ts';
import { followedParthood, parthoods, type PartOf } from '../../archive/hierarchy.ts';
import type { NamedRecord } from '../../archive/name-index.ts';
import type { Kind } from '../../archive/routes.ts';
import { atMark } from '../at-mark.ts';
import type { ArchiveSubject, Filed } from '../archive-subject.ts';
import type { Diagnostic, Fix } from '../diagnostic.ts';
import { Gazetteer } from '../gazetteer.ts';
import { fixAtMark } from '../marks.ts';
import { ONE_OF } from './names.ts';

/** What a record lies in exists, and no chain of it comes back to where it began. */
export function* partOf({ places, organisations }: ArchiveSubject): Iterable<Diagnostic> {
  yield* chains('places', places);
  yield* chains('organisations', organisations);
}

function* chains(kind: Kind, files: readonly Filed<NamedRecord & { partOf?: PartOf }>[]): Iterable<Diagnostic> {
  const gazetteer = new Gazetteer(files);
  for (const filed of files) {
    const { data } = filed;
    for (const [index, { id }] of parthoods(data.partOf).entries()) {
      const path = typeof data.partOf === 'string' ? 'partOf' : `partOf.${index}.id`;
      if (gazetteer.records.has(id)) continue;
      const resolution = gazetteer.resolve(id);
      const suggestion = resolution.kind === 'resolved' ? resolution.id : gazetteer.nearest(id);
      yield atMark(filed, path, {
        severity: 'error',
        rule: `${ONE_OF[kind]}/part-of`,
        message: `partOf must be the id of a record in ${kind}/. Add ${kind}/${id}.yaml, or correct the id`,
        found: id,
        ...fixed(resolution.kind === 'resolved' ? fixAtMark(filed.marks, path, resolution.id) : undefined),
        ...(suggestion === undefined
          ? {}
          : { suggestion: resolution.kind === 'resolved' ? suggestion : idOf(suggestion, gazetteer) }),
      });
    }
    const cycle = cycleFrom(filed.id, gazetteer.records);
    if (!cycle) continue;
    yield atMark(filed, typeof data.partOf === 'string' ? 'partOf' : 'partOf.0.id', {
      severity: 'error',
      rule: `${ONE_OF[kind]}/part-of-cycle`,
      message: `partOf must not come back to the record itself, as it does here: ${cycle.join(' → ')}. Correct one of them`,
      found: cycle[1] ?? filed.id,
    });
  }
}

const fixed = (fix: Fix | undefined): { fix?: Fix } => (fix ? { fix } : {});

function idOf(name: string, gazetteer: Gazetteer): string {
  const resolution = gazetteer.resolve(name);
  return resolution.kind === 'resolved' ? resolution.id : name;
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
export const PART_OF: RuleHelp = {
  ids: idsOf('part-of', ['place', 'organisation']),
  severity: 'error',
  must: 'partOf must be the id of a record.',
  fixable: true,
  bad: inFile('places/senja.yaml', 'name: Senja\nkind: area\npartOf: norge\n'),
  good: inFile('places/senja.yaml', 'name: Senja\nkind: area\npartOf: norway\n'),
};

export const PART_OF_CYCLE: RuleHelp = {
  ids: idsOf('part-of-cycle', ['place', 'organisation']),
  severity: 'error',
  must: 'A chain of partOf must not come back to the record itself.',
  fixable: false,
  bad: inFile('places/senja.yaml', 'name: Senja\nkind: area\npartOf: senja\n'),
  good: inFile('places/senja.yaml', 'name: Senja\nkind: area\npartOf: norway\n'),
};
