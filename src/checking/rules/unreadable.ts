import { atStart } from '../at-mark.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { inFile, type RuleHelp } from '../rule-help.ts';

/** What cannot be opened or made sense of, and what to do about it. */
const REMEDIES = {
  folder: 'a folder must be readable. Change its permissions, or take it out',
  file: 'a file must be readable. Change its permissions or its name, or take it out',
  text: 'a file must be text that the archive can read. Look for marks that nest or repeat very often',
} as const;

/** A folder or file that cannot be opened, or a text that cannot be parsed; `found` is what the system says of it. */
export function unreadable(file: string, what: keyof typeof REMEDIES, found?: string): Diagnostic {
  return atStart(file, {
    severity: 'error',
    rule: 'file/unreadable',
    message: REMEDIES[what],
    ...(found === undefined ? {} : { found }),
  });
}

const SOROYA = 'name: Sørøya\nkind: area\n';

/** What the help page says of it, with examples that are tested. */
export const UNREADABLE: RuleHelp = {
  name: 'unreadable',
  kinds: ['file'],
  severity: 'error',
  must: 'A file must be one that can be opened, and text.',
  fixable: false,
  bad: () =>
    inFile(
      'places/sørøya.yaml',
      { text: SOROYA, nameIn: 'latin1' },
      'places/s\uFFFDr\uFFFDya.yaml, named on a computer that does not write UTF-8',
    ),
  good: () => inFile('places/soroya.yaml', SOROYA, 'places/soroya.yaml'),
};
