import { inFile, type RuleHelp } from '../rule-help.ts';

/** What the help page says of it, with examples that are tested. */
export const KIND: RuleHelp = {
  name: 'kind',
  kinds: ['place', 'source', 'organisation'],
  severity: 'error',
  must: 'kind must be one of those that a place or a source can be.',
  fixable: true,
  bad: () => inFile('places/senja.yaml', 'name: Senja\nkind: Area\n'),
  good: () => inFile('places/senja.yaml', 'name: Senja\nkind: area\n'),
};
