import { inReport, type RuleHelp } from '../rule-help.ts';

/** What the help page says of it, with examples that are tested. */
export const NESTING: RuleHelp = {
  ids: ['file/nesting'],
  severity: 'error',
  must: 'Lists, quotes, brackets and emphasis must nest no deeper than the settings allow.',
  fixable: false,
  bad: inReport({}, { text: `${'> '.repeat(200)}Synthetic.\n`, shown: '> > > > > > > > …' }),
  good: inReport({}, { text: '> > Synthetic.\n' }),
};

export const TABLE_CELLS: RuleHelp = {
  ids: ['file/table-cells'],
  severity: 'error',
  must: 'The tables of one file must have no more cells than the settings allow.',
  fixable: false,
};

export const FOOTNOTES: RuleHelp = {
  ids: ['file/footnotes'],
  severity: 'error',
  must: 'A file must have no more footnotes and calls of them than the settings allow.',
  fixable: false,
};

export const SIZE: RuleHelp = {
  ids: ['file/size'],
  severity: 'error',
  must: 'A file must be no larger than the settings allow.',
  fixable: false,
};

export const TIME: RuleHelp = {
  ids: ['file/time'],
  severity: 'error',
  must: 'A file must be read within ten seconds.',
  fixable: false,
};
