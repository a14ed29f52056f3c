import { parthoods, type PartOf } from '../../archive/hierarchy.ts';
import type { NamedRecord } from '../../archive/name-index.ts';
import type { Kind } from '../../archive/routes.ts';
import { atMark } from '../at-mark.ts';
import type { ArchiveSubject, Filed } from '../archive-subject.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { gazetteerOf } from '../gazetteer.ts';
import { fixAtMark } from '../marks.ts';
import { ONE_OF } from '../one-of.ts';
import { inFile, type RuleHelp } from '../rule-help.ts';

/** What a record lies in exists. */
export function* partOf({ places, organisations }: ArchiveSubject): Iterable<Diagnostic> {
  yield* ofKind('places', places);
  yield* ofKind('organisations', organisations);
}

function* ofKind(kind: Kind, files: readonly Filed<NamedRecord & { partOf?: PartOf }>[]): Iterable<Diagnostic> {
  const gazetteer = gazetteerOf(files);
  for (const filed of files) {
    const { partOf: written } = filed.data;
    for (const [index, { id }] of parthoods(written).entries()) {
      if (gazetteer.records.has(id)) continue;
      const path = typeof written === 'string' ? 'partOf' : `partOf.${index}.id`;
      const byName = (name: string): string | undefined => {
        const resolution = gazetteer.resolve(name);
        return resolution.kind === 'resolved' ? resolution.id : undefined;
      };
      const meant = byName(id);
      const nearest = gazetteer.nearest(id);
      const suggestion = meant ?? (nearest === undefined ? undefined : (byName(nearest) ?? nearest));
      const fix = meant === undefined ? undefined : fixAtMark(filed.marks, path, meant);
      yield atMark(filed, path, {
        severity: 'error',
        rule: `${ONE_OF[kind]}/part-of`,
        message: `partOf must be the id of a record in ${kind}/. Add ${kind}/${id}.yaml, or correct the id`,
        found: id,
        ...(fix ? { fix } : {}),
        ...(suggestion === undefined ? {} : { suggestion }),
      });
    }
  }
}

/** What the help page says of it, with examples that are tested. */
export const PART_OF: RuleHelp = {
  name: 'part-of',
  kinds: ['place', 'organisation'],
  severity: 'error',
  must: 'partOf must be the id of a record.',
  fixable: true,
  bad: () => inFile('places/senja.yaml', 'name: Senja\nkind: area\npartOf: norge\n'),
  good: () => inFile('places/senja.yaml', 'name: Senja\nkind: area\npartOf: norway\n'),
};
