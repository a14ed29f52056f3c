import { EVERY_KIND, inReport, type RuleHelp } from '../rule-help.ts';

/** What the help page says of it, with examples that are tested. */
export const VALUE: RuleHelp = {
  name: 'value',
  kinds: EVERY_KIND,
  severity: 'error',
  must: 'A value must be one that its key can have: a full web address, an id, a code.',
  fixable: true,
  bad: () =>
    inReport({}, { others: { 'places/norway.yaml': 'name: Norway\nkind: country\niso: no\n' }, shown: 'iso: no' }),
  good: () =>
    inReport({}, { others: { 'places/norway.yaml': 'name: Norway\nkind: country\niso: NO\n' }, shown: 'iso: NO' }),
};
