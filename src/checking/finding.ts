import type { Diagnostic, Severity } from './diagnostic.ts';

/** A stretch of a file's text (BOM taken off, line ends LF): UTF-16 offsets, the end behind the last character. */
export type Stretch = readonly [start: number, end: number];

/** What a rule finds; {@link locate} makes a diagnostic of it. */
export interface Finding extends Pick<
  Diagnostic,
  'severity' | 'rule' | 'message' | 'found' | 'expected' | 'suggestion' | 'newFile'
> {
  at: Stretch;
  /** What to put where, given only where it is sure; {@link sureFixes} keeps it only if it settles the finding. */
  fix?: { at: Stretch; text: string };
}

/** What a finding may say beside where and what. */
export type Details = Partial<Pick<Finding, 'found' | 'expected' | 'suggestion' | 'newFile' | 'fix'>>;

/** A finding that stops a build. */
export function error(rule: string, at: Stretch, message: string, details: Details = {}): Finding {
  return finding('error', rule, at, message, details);
}

/** A finding that a person should look at. */
export function warning(rule: string, at: Stretch, message: string, details: Details = {}): Finding {
  return finding('warning', rule, at, message, details);
}

function finding(severity: Severity, rule: string, at: Stretch, message: string, details: Details): Finding {
  return { severity, rule, at, message, ...details };
}
