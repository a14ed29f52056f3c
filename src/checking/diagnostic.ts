/** How bad a finding is: an error stops a build, a warning does not. */
export type Severity = 'error' | 'warning';

/**
 * A change of a file's text that settles a finding: UTF-16 offsets, and what to put there. Within the checker the offsets
 * are those of the text it reads (BOM taken off, line ends LF); intake hands them out as they are in the text as stored.
 */
export interface Fix {
  start: number;
  end: number;
  text: string;
}

/**
 * One fault in one file: what every reporter prints. Lines and columns count from 1, columns in UTF-16 units;
 * the end is the position behind the last character.
 */
export interface Diagnostic {
  /** The file within the content folder, with `/` between its parts. */
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  severity: Severity;
  /** `collection/fault`, for example `article/date-format`. */
  rule: string;
  /** What must be, as a full sentence; what was found and what to do are fields of their own. */
  message: string;
  /** What stands there, as written. */
  found?: string;
  expected?: string;
  /** What was probably meant. */
  suggestion?: string;
  fix?: Fix;
  /** A record that settles the finding: a file within the content folder, and what to put there. */
  newFile?: { file: string; text: string };
}

/** The order in which diagnostics are shown: by file, then by position. */
export function byPosition(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
