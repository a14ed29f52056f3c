import { error, type Finding, type Stretch } from '../finding.ts';
import { EVERY_KIND, inReport, type RuleHelp } from '../rule-help.ts';
import type { SubjectKind } from '../subject.ts';

/** A file whose data are no keys with values. */
export function notKeys(kind: SubjectKind, at: Stretch): Finding {
  return error(`${kind}/type`, at, 'a file’s data must be keys with values, one a line as key: value');
}

/** What the help page says of it, with examples that are tested. */
export const TYPE: RuleHelp = {
  name: 'type',
  kinds: EVERY_KIND,
  severity: 'error',
  must: 'A value must be of its key’s kind: text, a list, a number, or keys with values.',
  fixable: true,
  bad: () => inReport({ places: 'Tromsø' }),
  good: () => inReport({ places: '[Tromsø]' }),
};
