import { inReport, type RuleHelp, wholeReport } from '../rule-help.ts';

/** What the help page says of it, with examples that are tested. */
export const YAML: RuleHelp = {
  ids: ['file/yaml'],
  severity: 'error',
  must: 'The keys must be written one a line as key: value.',
  fixable: true,
  bad: wholeReport(
    '---\ndate: 2024-03-04\ndateline: TROMSØ, March 4\nsource: Nordlys Wire\nplaces: [Tromsø]\norganisations: []\nheadline:Board meets\n---\n\nSynthetic text.\n',
    'headline:Board meets',
  ),
  good: inReport({ headline: 'Board meets' }),
};

export const YAML_QUOTES: RuleHelp = {
  ids: ['file/yaml-quotes'],
  severity: 'error',
  must: 'A value that holds a colon with a space behind it, or begins with a mark that YAML reads, must be in quotes.',
  fixable: true,
  bad: inReport({ headline: 'Harbour: board meets' }),
  good: inReport({ headline: '"Harbour: board meets"' }),
};

export const YAML_UNCLOSED: RuleHelp = {
  ids: ['file/yaml-unclosed'],
  severity: 'error',
  must: 'A quote or bracket must be closed.',
  fixable: true,
  bad: inReport({ headline: '"Board meets' }),
  good: inReport({ headline: '"Board meets"' }),
};

export const YAML_INDENT: RuleHelp = {
  ids: ['file/yaml-indent'],
  severity: 'error',
  must: 'The further lines of a value in quotes must be indented.',
  fixable: false,
  bad: inReport({ headline: '"Board\nmeets"' }),
  good: inReport({ headline: '"Board\n  meets"' }),
};

export const YAML_TAB: RuleHelp = {
  ids: ['file/yaml-tab'],
  severity: 'error',
  must: 'A line must begin with spaces, not with a tab.',
  fixable: true,
  bad: inReport({ places: '\n\t- Tromsø' }, { shown: 'places:\n⇥- Tromsø' }),
  good: inReport({ places: '\n  - Tromsø' }),
};

export const YAML_REPEATED_KEY: RuleHelp = {
  ids: ['file/yaml-repeated-key'],
  severity: 'error',
  must: 'A key must stand once.',
  fixable: true,
  bad: inReport({ headline: 'Board meets\nheadline: Board meets' }),
  good: inReport({ headline: 'Board meets' }),
};

export const YAML_ALIASES: RuleHelp = {
  ids: ['file/yaml-aliases'],
  severity: 'error',
  must: 'A YAML alias (*name) must stand for a single value, and a file must hold few of them.',
  fixable: false,
  bad: inReport({ places: '&all [Tromsø]', organisations: '*all' }),
  good: inReport({ places: '[Tromsø]', organisations: '[]' }),
};
