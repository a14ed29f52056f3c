import { idsOf, inReport, type RuleHelp } from '../rule-help.ts';
import { visit } from 'unist-util-visit';
import { excerpt } from '../excerpt.ts';
import { error, warning, type Finding } from '../finding.ts';
import { writtenAt } from '../source-text.ts';
import type { Subject } from '../subject.ts';
import { stretchOf } from './markup.ts';

/** Headings begin at level 2, since level 1 is the title, and go down one level at a time. */
export function headings({ kind, source, tree }: Subject): Finding[] {
  const findings: Finding[] = [];
  if (!tree) return findings;
  let above = 1;
  visit(tree, 'heading', (node) => {
    const at = stretchOf(node, source.bodyOffset);
    const found = { found: excerpt(writtenAt(source, at)) };
    if (node.depth === 1) {
      findings.push(
        error(
          `${kind}/heading-level`,
          at,
          'a heading in the text must be of level 2 (##) or deeper, since level 1 is the title. Add a #, or put a backslash before it if it was printed',
          found,
        ),
      );
    } else if (node.depth > above + 1) {
      findings.push(
        warning(
          `${kind}/heading-level`,
          at,
          `a heading must be at most one level below the one before it, here level ${above + 1} (${'#'.repeat(above + 1)})`,
          found,
        ),
      );
    }
    above = Math.max(node.depth, 1);
  });
  return findings;
}

/** What the help page says of it, with examples that are tested. */
export const HEADING_LEVEL: RuleHelp = {
  ids: idsOf('heading-level', ['article', 'page']),
  severity: 'error',
  must: 'A heading in the text must be of level 2 or deeper; one that goes down more than a level is a warning.',
  fixable: false,
  bad: inReport({}, { text: '# Harbour\n\nThe board met. This report is synthetic.\n' }),
  good: inReport({}, { text: '## Harbour\n\nThe board met. This report is synthetic.\n' }),
};
