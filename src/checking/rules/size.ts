import { atStart } from '../at-mark.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Limits } from '../frontmatter-limits.ts';
import { inReport, type RuleHelp } from '../rule-help.ts';

/** A file of more bytes than are allowed; undefined where it has no more. */
export function tooLarge(file: string, bytes: number, { fileBytes }: Limits): Diagnostic | undefined {
  if (bytes <= fileBytes) return undefined;
  return atStart(file, {
    severity: 'error',
    rule: 'file/size',
    message: `a file must be at most ${fileBytes.toLocaleString('en')} bytes. Divide it, or raise limits.fileBytes in src/site.ts`,
    found: `${bytes.toLocaleString('en')} bytes`,
  });
}

/** What the help page says of it, with examples that are tested. */
export const SIZE: RuleHelp = {
  name: 'size',
  kinds: ['file'],
  severity: 'error',
  must: 'A file must be no larger than the settings allow.',
  fixable: false,
  bad: () => inReport({}, { text: 'Synthetic. '.repeat(100_000), shown: 'a report of 1,100,000 bytes' }),
  good: () => inReport({}, { shown: 'the same in several reports' }),
};
