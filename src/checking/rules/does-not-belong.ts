import { atStart } from '../at-mark.ts';
import type { Diagnostic, Severity } from '../diagnostic.ts';
import { inFile, type RuleHelp } from '../rule-help.ts';

/** A file that the archive has no place for, why, and where it may belong. */
export function doesNotBelong(
  file: string,
  { message, suggestion }: { message: string; suggestion?: string | undefined },
  severity: Severity,
): Diagnostic {
  return atStart(file, {
    severity,
    rule: 'file/does-not-belong',
    message,
    found: file,
    ...(suggestion === undefined ? {} : { suggestion }),
  });
}

/** What the help page says of it, with examples that are tested. */
export const DOES_NOT_BELONG: RuleHelp = {
  name: 'does-not-belong',
  kinds: ['file'],
  severity: 'error',
  must: 'The content folder must hold articles/, places/, organisations/, sources/ and pages/, with .md files for reports and pages and .yaml files for records.',
  fixable: false,
  bad: () => inFile('places/senja.yml', 'name: Senja\nkind: area\n', 'places/senja.yml'),
  good: () => inFile('places/senja.yaml', 'name: Senja\nkind: area\n', 'places/senja.yaml'),
};
