import { type RuleHelp, wholeReport } from '../rule-help.ts';

/** What the help page says of it, with examples that are tested. */
export const FRONTMATTER: RuleHelp = {
  ids: ['file/frontmatter'],
  severity: 'error',
  must: 'A file must begin with a line ---, then its keys, then a line --- again, then the text.',
  fixable: true,
  bad: wholeReport(
    '---\ndate: 2024-03-04\ndateline: TROMSØ, March 4\nsource: Nordlys Wire\nplaces: [Tromsø]\norganisations: []\n\nSynthetic text.\n',
    '---\ndate: 2024-03-04\n…\n\nThe board met.',
  ),
  good: wholeReport(
    '---\ndate: 2024-03-04\ndateline: TROMSØ, March 4\nsource: Nordlys Wire\nplaces: [Tromsø]\norganisations: []\n---\n\nSynthetic text.\n',
    '---\ndate: 2024-03-04\n…\n---\n\nThe board met.',
  ),
};
