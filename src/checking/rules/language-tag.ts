import { inReport, type RuleHelp } from '../rule-help.ts';

/** What the help page says of it, with examples that are tested. */
export const LANGUAGE_TAG: RuleHelp = {
  name: 'language-tag',
  kinds: ['article', 'place', 'organisation', 'source'],
  severity: 'error',
  must: 'A language must be written as a BCP 47 tag.',
  fixable: true,
  bad: () => inReport({ language: 'nb_NO' }),
  good: () => inReport({ language: 'nb-NO' }),
};
