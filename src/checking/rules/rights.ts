import { inReport, type RuleHelp } from '../rule-help.ts';

/** What the help page says of it, with examples that are tested. */
export const RIGHTS: RuleHelp = {
  name: 'rights',
  kinds: ['article'],
  severity: 'error',
  must: 'rights must be an address of rightsstatements.org or Creative Commons, or the short name of one.',
  fixable: true,
  bad: () => inReport({ rights: 'CC BY' }),
  good: () => inReport({ rights: 'cc-by' }),
};
