import { byPosition, type Diagnostic } from '../diagnostic.ts';
import { frame } from './frame.ts';
import { printable } from './printable.ts';
import { fixLine } from './remedy.ts';
import { sentence } from './sentence.ts';

/** What a report in text needs beside the diagnostics. */
export interface TextOptions {
  /** How many files were checked. */
  files: number;
  /** How a path within the content folder is shown, for example behind `content/`. */
  shown: (file: string) => string;
  /** The lines of a file as they stand, for the frame; undefined where it cannot be shown. */
  linesOf: (file: string) => readonly string[] | undefined;
}

/** How many places of a repeated fault are named. */
const NAMED = 3;

/** A report in plain text: every fault with its frame, a name that many files use once, and a closing line with counts. */
export function textReport(diagnostics: readonly Diagnostic[], options: TextOptions): string {
  const blocks = grouped([...diagnostics].sort(byPosition)).map((group) => block(group, options));
  return [...blocks, summary(diagnostics, options.files)].join('\n\n') + '\n';
}

/** Diagnostics that ask for the same record stand together, at the place of the first. */
function grouped(diagnostics: readonly Diagnostic[]): Diagnostic[][] {
  const groups: Diagnostic[][] = [];
  const byRecord = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const key = diagnostic.newFile && `${diagnostic.rule} ${diagnostic.newFile.file} ${diagnostic.found ?? ''}`;
    const known = key === undefined ? undefined : byRecord.get(key);
    if (known) known.push(diagnostic);
    else {
      const group = [diagnostic];
      groups.push(group);
      if (key !== undefined) byRecord.set(key, group);
    }
  }
  return groups;
}

function block(group: readonly Diagnostic[], { shown, linesOf }: TextOptions): string {
  const [first] = group;
  if (!first) return '';
  const place = ({ file, line, column }: Diagnostic): string => `${printable(shown(file))}:${line}:${column}`;
  const others = group.slice(1, NAMED).map((other) => `  also ${place(other)}`);
  const more = group.length - NAMED;
  return [
    `${place(first)}  ${first.severity}  ${sentence(first)}  ${first.rule}`,
    ...frame(first, linesOf(first.file) ?? []),
    ...(fixLine(first) === undefined ? [] : [fixLine(first)]),
    ...others,
    ...(more > 0 ? [`  and ${more.toLocaleString('en')} more, ${group.length.toLocaleString('en')} in all`] : []),
    ...(first.newFile
      ? [
          `  ${printable(shown(first.newFile.file))}:`,
          ...first.newFile.text
            .trimEnd()
            .split('\n')
            .map((line) => `    ${printable(line)}`),
        ]
      : []),
  ].join('\n');
}

function summary(diagnostics: readonly Diagnostic[], files: number): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const checked = count(files, 'file', 'files');
  if (diagnostics.length === 0) return `${checked} checked, nothing to mend.`;
  const faulty = new Set(diagnostics.map(({ file }) => file)).size;
  return `${checked} checked: ${count(errors, 'error', 'errors')} and ${count(warnings, 'warning', 'warnings')} in ${count(faulty, 'file', 'files')}.`;
}

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}
