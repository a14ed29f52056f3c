import { applyFixes } from './apply-fixes.ts';
import type { Diagnostic, Fix } from './diagnostic.ts';
import { Lines } from './lines.ts';

/** How many fixes of one file are tried in one run; the others wait for the next. */
const MOST_TRIED = 40;

/**
 * The diagnostics, with a fix only where it settles what it is for: the text mended by it alone, checked again, has on the
 * lines it touched one fault less and none that is new. `check` gives the diagnostics of a text.
 */
export function sureFixes(
  text: string,
  diagnostics: readonly Diagnostic[],
  check: (text: string, fix: Fix) => readonly Diagnostic[],
): Diagnostic[] {
  let tried = 0;
  return diagnostics.map((diagnostic) => {
    const { fix, ...rest } = diagnostic;
    if (!fix) return diagnostic;
    const others = diagnostics.filter((other) => other !== diagnostic);
    return ++tried <= MOST_TRIED && settles(text, diagnostic, fix, others, check) ? diagnostic : rest;
  });
}

function settles(
  text: string,
  { rule }: Diagnostic,
  fix: Fix,
  others: readonly Diagnostic[],
  check: (text: string, fix: Fix) => readonly Diagnostic[],
): boolean {
  const mended = applyFixes(text, [fix]).text;
  const left = check(mended, fix);
  // Where the keys could not be told from the text, all that follows rests on the fix.
  if (rule === 'file/frontmatter') return left.every(({ severity }) => severity !== 'error');
  const matters = (found: Diagnostic): boolean => found.severity === 'error' || found.rule === rule;
  const known = touched(text, [fix.start, fix.end], others).filter(matters).map(sameness);
  return touched(mended, [fix.start, fix.start + fix.text.length], left)
    .filter(matters)
    .every((found) => {
      const at = known.indexOf(sameness(found));
      if (at !== -1) known.splice(at, 1);
      return at !== -1;
    });
}

function touched(text: string, stretch: readonly [number, number], diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const { line, endLine } = new Lines(text).position(stretch);
  return diagnostics.filter((found) => found.line <= endLine && found.endLine >= line);
}

const sameness = ({ rule, message, found }: Diagnostic): string => `${rule} ${message} ${found ?? ''}`;
