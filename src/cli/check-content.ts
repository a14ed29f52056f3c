import type { Diagnostic } from '../checking/diagnostic.ts';
import { changedContent, NotTold } from '../intake/changed-content.ts';
import { checkModeFrom } from '../intake/check-mode.ts';
import { filesNamed } from '../intake/files-named.ts';
import { fixFiles } from '../intake/fix-files.ts';
import { foldersFrom } from '../intake/folders.ts';
import { readArchive, type ReadResult } from '../intake/read-archive.ts';
import { loadSettings } from '../intake/settings.ts';
import { progressOn } from '../publish/progress.ts';
import { HELP, readCheckArguments } from './check-arguments.ts';
import { formatted } from './format-report.ts';

/** Fixes may show what the fault hid; how often the files are mended and checked again. */
const ROUNDS = 6;

/** `npm run check`: checks the content folder; the exit code. */
export async function check(args: string[]): Promise<number> {
  const asked = readCheckArguments(args);
  if (typeof asked === 'string') {
    console.error(`${asked}\n\n${HELP}`);
    return 2;
  }
  if (asked.help) {
    console.log(HELP.trimEnd());
    return 0;
  }
  const folders = foldersFrom(process.env);
  const named = filesNamed(asked.files, folders.content);
  for (const fault of named.faults) console.error(fault);
  if (named.count === 0 && named.faults.length > 0) return 1;
  let changed: Set<string> | undefined;
  try {
    changed = asked.since === undefined ? undefined : changedContent(asked.since, folders.content);
  } catch (error) {
    if (!(error instanceof NotTold)) throw error;
    console.error(error.message);
    return 1;
  }
  const all = asked.files.length === 0 && changed === undefined;
  const wanted = (file: string): boolean => named.includes(file) && (changed?.has(file) ?? true);
  const settings = await loadSettings();
  const read = async (): Promise<ReadResult & { reported: Diagnostic[] }> => {
    const result = await readArchive({
      folders,
      settings,
      check: checkModeFrom(process.env),
      progress: progressOn('Checking'),
      nearDuplicates: { strict: asked.strict, wanted },
      only: all ? undefined : wanted,
    });
    return { ...result, reported: result.diagnostics.filter(({ file }) => wanted(file)) };
  };
  let result = await read();
  if (asked.fix) {
    const mended = new Set<string>();
    let fixes = 0;
    for (let round = 0; round < ROUNDS && result.reported.some(({ fix }) => fix); round++) {
      const made = await fixFiles(folders.content, result.reported, result.bytes);
      for (const file of made.changed) console.error(`${file} changed while it was checked and was left alone.`);
      for (const file of made.files) mended.add(file);
      fixes += made.fixes;
      if (made.fixes === 0) break;
      result = await read();
    }
    console.error(
      fixes === 0
        ? 'Nothing could be mended beyond doubt.'
        : `${counted(fixes, 'fault', 'faults')} mended in ${counted(mended.size, 'file', 'files')}.`,
    );
  }
  const files = all ? result.files : result.filesOf.filter(wanted).length;
  process.stdout.write(formatted(asked.format, result.reported, folders, settings, files));
  const stops = ({ severity }: Diagnostic): boolean => asked.strict || severity === 'error';
  return named.faults.length > 0 || result.reported.some(stops) ? 1 : 0;
}

function counted(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}
