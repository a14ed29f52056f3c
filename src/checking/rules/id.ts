import { slugOf } from '../../archive/slug.ts';
import { isEntryId } from '../../schemas/id-form.ts';
import { error, type Finding } from '../finding.ts';
import type { Subject } from '../subject.ts';
import { inFile, type RuleHelp } from '../rule-help.ts';

/** A record's file name is its id. */
export function* recordId({ kind, source, value }: Subject): Iterable<Finding> {
  const id = idOfFile(source.file);
  if (isEntryId(id)) return;
  const name = typeof value['name'] === 'string' && value['name'] !== '' ? value['name'] : id;
  const folder = source.file.slice(0, source.file.lastIndexOf('/') + 1);
  yield error(
    `${kind}/id`,
    source.start,
    'the file’s name is the id and must be lower-case letters, digits and single hyphens, with a letter in it. Rename the file',
    {
      found: source.file,
      suggestion: `${folder}${slugOf(name)}.${kind === 'page' ? 'md' : 'yaml'}`,
    },
  );
}

/** A record's id: its file's name without the ending. */
export function idOfFile(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.(?:yaml|md)$/, '');
}

/** What the help page says of it, with examples that are tested. */
export const ID: RuleHelp = {
  name: 'id',
  kinds: ['place', 'organisation', 'source', 'page'],
  severity: 'error',
  must: 'A record’s file name is its id and must be lower-case letters, digits and hyphens.',
  fixable: false,
  bad: () => inFile('places/Senja.yaml', 'name: Senja\nkind: area\n', 'places/Senja.yaml'),
  good: () => inFile('places/senja.yaml', 'name: Senja\nkind: area\n', 'places/senja.yaml'),
};
