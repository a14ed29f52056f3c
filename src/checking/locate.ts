import type { Diagnostic } from './diagnostic.ts';
import type { Finding } from './finding.ts';
import type { Lines } from './lines.ts';

/** How many findings of one rule a file may bring; what is more is counted in the last one. */
const MOST_OF_A_RULE = 100;

/** Turns findings in a file into diagnostics with line and column. */
export function locate(file: string, lines: Lines, findings: Iterable<Finding>): Diagnostic[] {
  const counts = new Map<string, number>();
  const diagnostics: Diagnostic[] = [];
  for (const { at, fix, ...finding } of findings) {
    const count = (counts.get(finding.rule) ?? 0) + 1;
    counts.set(finding.rule, count);
    if (count <= MOST_OF_A_RULE) {
      diagnostics.push({
        file,
        ...lines.position(at),
        ...finding,
        ...(fix ? { fix: { start: fix.at[0], end: fix.at[1], text: fix.text } } : {}),
      });
    }
  }
  for (const [rule, count] of counts) {
    if (count <= MOST_OF_A_RULE) continue;
    const last = diagnostics.findLast((diagnostic) => diagnostic.rule === rule);
    if (last) last.message += `. The file has ${(count - MOST_OF_A_RULE).toLocaleString('en')} more of these`;
  }
  return diagnostics;
}
