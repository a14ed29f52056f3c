import { endOfLine } from '../end-of-line.ts';
import { error, type Finding, type Stretch } from '../finding.ts';
import { inReport, type RuleHelp } from '../rule-help.ts';

/** A tab at `at` where spaces belong. */
export function tabAsIndent(text: string, at: Stretch): Finding {
  const fix = tabFix(text, at[0]);
  return error(
    'file/yaml-tab',
    at,
    'a line must begin with spaces, not with a tab. Replace the tab by two spaces',
    fix ? { fix } : {},
  );
}

/** Two spaces for every tab in front of the run of lines that begin so; their number keeps the nesting. */
function tabFix(text: string, tab: number): Finding['fix'] {
  const start = text.lastIndexOf('\n', tab - 1) + 1;
  // The first of the run mends them all.
  const before = text.slice(text.lastIndexOf('\n', start - 2) + 1, Math.max(0, start - 1));
  if (start > 0 && /^[ ]*\t/.test(before)) return undefined;
  let end = start;
  while (end < text.length && /^[ ]*\t/.test(text.slice(end, endOfLine(text, end)))) end = endOfLine(text, end) + 1;
  const run = text.slice(start, Math.max(start, end - 1));
  return {
    at: [start, start + run.length],
    text: run.replace(/^[ \t]+/gm, (blank) => blank.replaceAll('\t', '  ')),
  };
}

/** What the help page says of it, with examples that are tested. */
export const YAML_TAB: RuleHelp = {
  name: 'yaml-tab',
  kinds: ['file'],
  severity: 'error',
  must: 'A line must begin with spaces, not with a tab.',
  fixable: true,
  bad: () => inReport({ places: '\n\t- Tromsø' }, { shown: 'places:\n⇥- Tromsø' }),
  good: () => inReport({ places: '\n  - Tromsø' }),
};
