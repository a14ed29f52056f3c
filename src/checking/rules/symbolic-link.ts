import { atStart } from '../at-mark.ts';
import type { Diagnostic, Severity } from '../diagnostic.ts';
import { inFile, type RuleHelp } from '../rule-help.ts';

/** A symbolic link, which is never followed. */
export function symbolicLink(file: string, severity: Severity): Diagnostic {
  return atStart(file, {
    severity,
    rule: 'file/symbolic-link',
    message:
      'the content folder must hold files, not symbolic links. Put the file itself in its place, or take the link out',
  });
}

/** What the help page says of it, with examples that are tested. */
export const SYMBOLIC_LINK: RuleHelp = {
  name: 'symbolic-link',
  kinds: ['file'],
  severity: 'error',
  must: 'The content folder must hold files, not symbolic links.',
  fixable: false,
  bad: () => inFile('places/senja.yaml', { linkTo: 'tromso.yaml' }, 'places/senja.yaml → places/tromso.yaml'),
  good: () => inFile('places/senja.yaml', 'name: Senja\nkind: area\n', 'places/senja.yaml'),
};
