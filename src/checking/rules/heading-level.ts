import { excerpt } from '../excerpt.ts';
import { error, warning, type Finding, type Stretch } from '../finding.ts';
import { writtenAt } from '../source-text.ts';
import type { Subject } from '../subject.ts';
import { inReport, type RuleHelp } from '../rule-help.ts';

/** Headings begin at level 2, since level 1 is the title, and go down one level at a time; `above` is the level before. */
export function headingLevel(
  { kind, source }: Subject,
  depth: number,
  above: number,
  at: Stretch,
): Finding | undefined {
  if (depth > 1 && depth <= above + 1) return undefined;
  const found = { found: excerpt(writtenAt(source, at)) };
  return depth === 1
    ? error(
        `${kind}/heading-level`,
        at,
        'a heading in the text must be of level 2 (##) or deeper, since level 1 is the title. Add a #, or put a backslash before it if it was printed',
        found,
      )
    : warning(
        `${kind}/heading-level`,
        at,
        `a heading must be at most one level below the one before it, here level ${above + 1} (${'#'.repeat(above + 1)})`,
        found,
      );
}

/** What the help page says of it, with examples that are tested. */
export const HEADING_LEVEL: RuleHelp = {
  name: 'heading-level',
  kinds: ['article', 'page'],
  severity: 'error',
  must: 'A heading in the text must be of level 2 or deeper; one that goes down more than a level is a warning.',
  fixable: false,
  bad: () => inReport({}, { text: '# Harbour\n\nThe board met. This report is synthetic.\n' }),
  good: () => inReport({}, { text: '## Harbour\n\nThe board met. This report is synthetic.\n' }),
};
