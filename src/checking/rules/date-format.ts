import { inReport, type RuleHelp } from '../rule-help.ts';

/** What the help page says of it, with examples that are tested. */
export const DATE_FORMAT: RuleHelp = {
  name: 'date-format',
  kinds: ['article', 'place', 'organisation', 'source'],
  severity: 'error',
  must: 'A date must be written YYYY-MM-DD, or YYYY-MM or YYYY where only that is known.',
  fixable: true,
  bad: () => inReport({ date: '4 March 2024' }),
  good: () => inReport({ date: '2024-03-04' }),
};
