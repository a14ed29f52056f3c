import { parseArgs } from 'node:util';
import { checkModeFrom } from '../intake/check-mode.ts';
import { filesNamed } from '../intake/files-named.ts';
import { foldersFrom } from '../intake/folders.ts';
import { readArchive } from '../intake/read-archive.ts';
import { reportOf } from '../intake/report.ts';
import { loadSettings } from '../intake/settings.ts';
import { progressOn } from '../publish/progress.ts';

const HELP = `npm run check [-- FILE ...]

Checks every file of the content folder and prints every fault with its place and its remedy.
With files or folders named, only their faults are printed; names are still looked up in the whole archive.

PRESSMARK_CONTENT=FOLDER   another content folder (default: content)
PRESSMARK_SITE=FILE        other settings (default: src/site.ts)

Exit code: 0 no errors (there may be warnings), 1 errors, or a file named that does not exist, 2 the command was not understood.
`;

process.exitCode = await check(process.argv.slice(2));

/** Checks the content folder; the exit code. */
async function check(args: string[]): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({ args, allowPositionals: true, options: { help: { type: 'boolean', short: 'h' } } });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    return 2;
  }
  if (parsed.values.help) {
    console.log(HELP.trimEnd());
    return 0;
  }
  const folders = foldersFrom(process.env);
  const named = filesNamed(parsed.positionals, folders.content);
  for (const fault of named.faults) console.error(fault);
  if (named.count === 0 && named.faults.length > 0) return 1;
  const { diagnostics, files } = await readArchive({
    folders,
    settings: await loadSettings(),
    check: checkModeFrom(process.env),
    progress: progressOn('Checking'),
    nearDuplicates: { strict: false, wanted: named.includes },
  });
  const reported = diagnostics.filter(({ file }) => named.includes(file));
  process.stdout.write(reportOf(reported, folders, parsed.positionals.length === 0 ? files : named.count));
  return named.faults.length > 0 || reported.some(({ severity }) => severity === 'error') ? 1 : 0;
}
