import { inFile, type RuleHelp } from '../rule-help.ts';

/** What the help page says of it, with examples that are tested. */
export const ENCODING: RuleHelp = {
  ids: ['file/encoding'],
  severity: 'error',
  must: 'A file must be UTF-8.',
  fixable: false,
};

export const UNREADABLE: RuleHelp = {
  ids: ['file/unreadable'],
  severity: 'error',
  must: 'A file must be one that can be opened, and text.',
  fixable: false,
};

export const SYMBOLIC_LINK: RuleHelp = {
  ids: ['file/symbolic-link'],
  severity: 'error',
  must: 'The content folder must hold files, not symbolic links.',
  fixable: false,
};

export const DOES_NOT_BELONG: RuleHelp = {
  ids: ['file/does-not-belong'],
  severity: 'error',
  must: 'The content folder must hold articles/, places/, organisations/, sources/ and pages/, with .md files for reports and pages and .yaml files for records.',
  fixable: false,
  bad: inFile('places/senja.yml', 'name: Senja\nkind: area\n', 'places/senja.yml'),
  good: inFile('places/senja.yaml', 'name: Senja\nkind: area\n', 'places/senja.yaml'),
};
