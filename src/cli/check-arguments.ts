import { parseArgs } from 'node:util';

/** The forms a report can have. */
const FORMATS = ['text', 'github', 'json', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

/** What `npm run check` was asked for. */
export interface CheckArguments {
  help: boolean;
  fix: boolean;
  strict: boolean;
  format: Format;
  since: string | undefined;
  files: string[];
}

export const HELP = `npm run check [-- FILE ...] [--fix] [--format text|github|json|sarif] [--strict] [--since REF]

Checks every file of the content folder and prints every fault with its place and its remedy.
With files or folders named, only their faults are printed; names are still looked up in the whole archive.

--fix           mends what can be mended beyond doubt, checks again, and prints what is left
--format text   for people (the default)
         github annotations for GitHub Actions, errors first
         json   one array of diagnostics
         sarif  a SARIF 2.1.0 log
--strict        warnings count as errors in the exit code; a text that another report repeats is an error
--since REF     only files that changed since the branch, tag or commit REF, by git

PRESSMARK_CONTENT=FOLDER   another content folder (default: content)
PRESSMARK_SITE=FILE        other settings (default: src/site.ts)

The report goes to standard output, progress and what was mended to standard error.
Exit code: 0 no errors (there may be warnings), 1 errors, or a file named that does not exist, 2 the command was not understood.
`;

/** Reads the command line; a text that says what was not understood. */
export function readCheckArguments(args: string[]): CheckArguments | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        fix: { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
        since: { type: 'string' },
      },
    });
    const format = FORMATS.find((known) => known === values.format);
    if (!format)
      return `--format must be ${FORMATS.join(', ').replace(/, (?=\w+$)/, ' or ')}. Found "${values.format}".`;
    return { ...values, format, since: values.since, files: positionals };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
