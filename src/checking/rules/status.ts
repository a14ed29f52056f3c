import { inReport, type RuleHelp } from '../rule-help.ts';

/** What the help page says of it, with examples that are tested. */
export const STATUS: RuleHelp = {
  name: 'status',
  kinds: ['article'],
  severity: 'error',
  must: 'status must be usable, corrected or withdrawn.',
  fixable: true,
  bad: () => inReport({ status: 'usabel' }),
  good: () => inReport({ status: 'usable' }),
};
