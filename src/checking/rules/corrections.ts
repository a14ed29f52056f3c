import { warning, type Finding } from '../finding.ts';
import { placeOf } from '../source-text.ts';
import type { Subject } from '../subject.ts';
import { inReport, type RuleHelp } from '../rule-help.ts';

/** A corrected report tells of its corrections. */
export function* corrections({ source, value }: Subject): Iterable<Finding> {
  if (value['status'] !== 'corrected') return;
  if (Array.isArray(value['corrections']) && value['corrections'].length > 0) return;
  yield warning(
    'article/corrections',
    placeOf(source, ['status']),
    'a corrected report must say what was corrected. Add corrections, each with date and note',
    { found: 'no corrections' },
  );
}

/** What the help page says of it, with examples that are tested. */
export const CORRECTIONS: RuleHelp = {
  name: 'corrections',
  kinds: ['article'],
  severity: 'warning',
  must: 'A corrected report must say what was corrected.',
  fixable: false,
  bad: () => inReport({ status: 'corrected' }),
  good: () => inReport({ status: 'corrected', corrections: '[{date: 2024-04-01, note: The day was wrong.}]' }),
};
