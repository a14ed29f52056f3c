import { atStart } from '../at-mark.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { inReport, type RuleHelp } from '../rule-help.ts';

/** A file that could not be read in the time it had, in milliseconds. */
export function tooSlow(file: string, patience: number): Diagnostic {
  return atStart(file, {
    severity: 'error',
    rule: 'file/time',
    message: `a file must be read within ${patience / 1000} seconds. Look for marks that repeat thousands of times, and put a backslash before them or take them out`,
  });
}

/** What the help page says of it, with examples that are tested. */
export const TIME: RuleHelp = {
  name: 'time',
  kinds: ['file'],
  severity: 'error',
  must: 'A file must be read within ten seconds.',
  fixable: false,
  bad: () => ({
    ...inReport(
      {},
      {
        // Lazy lines below twenty lists: within every limit, and minutes of work for the parser.
        text: `${'-\t'.repeat(20)}a\n${'a\n'.repeat(200_000)}`,
        shown: 'a report that takes the computer longer',
      },
    ),
    patience: 500,
  }),
  good: () => inReport({}, { shown: 'the same in several reports' }),
};
