import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fieldsFromFlags } from '../importing/article-fields.ts';
import type { Frontmatter } from '../importing/article-file.ts';
import { heldArchive, type HeldArchive } from '../importing/held-archive.ts';
import { describePlan, outcomeTable, type Outcome } from '../importing/import-report.ts';
import { planImport, type ImportPlan } from '../importing/plan-import.ts';
import { decode } from '../intake/decode.ts';
import { foldersFrom } from '../intake/folders.ts';
import { readArchive } from '../intake/read-archive.ts';
import { loadSettings } from '../intake/settings.ts';
import { walk } from '../intake/walk.ts';
import { writeWhole } from '../intake/write-file.ts';
import { progressOn } from '../publish/progress.ts';
import { importArguments, importHelp, type ImportArguments } from './import-arguments.ts';

const { arguments: asked, faults } = importArguments(process.argv.slice(2));
if (asked.help) console.log(importHelp());
else if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 2;
} else process.exitCode = await importFiles(asked);

/** Imports every file named and prints plans, then the table. Returns the exit code. */
async function importFiles(asked: ImportArguments): Promise<number> {
  const folders = foldersFrom({ ...process.env, ...(asked.out === undefined ? {} : { PRESSMARK_CONTENT: asked.out }) });
  const settings = await loadSettings();
  const { records, diagnostics } = await readArchive({
    folders,
    settings,
    check: 'off',
    progress: progressOn('Reading the archive'),
  });
  if (diagnostics.some(({ severity }) => severity === 'error')) {
    console.error(
      'The archive has faults (npm run check names them); a text in a faulty file is not recognised as held.',
    );
  }
  const archive = heldArchive(
    records,
    walk(folders.content).map(({ file }) => file),
  );
  const shownOut = path.relative(process.cwd(), folders.content).replaceAll(path.sep, '/') || '.';
  const outcomes: Outcome[] = [];
  for (const name of asked.files) {
    const plan = await planFile(name, asked, archive, settings.limits.fileBytes);
    const outcome = {
      name,
      plan: plan.action === 'write' && !asked.dryRun ? await write(plan, folders.content) : plan,
    };
    if (outcome.plan.action === 'write') {
      archive.files.add(outcome.plan.file);
      archive.texts.set(outcome.plan.sha256, { file: outcome.plan.file, withdrawn: false });
    }
    outcomes.push(outcome);
    console.log(`${describePlan(outcome, shownOut)}\n`);
  }
  console.log(outcomeTable(outcomes, asked.dryRun));
  if (!asked.dryRun && outcomes.some(({ plan }) => plan.action === 'write'))
    console.log('\nNext: npm run check, then settle what it names.');
  return outcomes.some(({ plan }) => plan.action === 'skip') ? 1 : 0;
}

async function planFile(
  name: string,
  asked: ImportArguments,
  archive: HeldArchive,
  mostBytes: number,
): Promise<ImportPlan> {
  let raw: string;
  try {
    const { size } = await stat(name);
    if (size > mostBytes)
      return skipped(
        `it has ${size.toLocaleString('en')} bytes; src/site.ts allows ${mostBytes.toLocaleString('en')} (limits.fileBytes)`,
      );
    const decoded = decode(await readFile(name));
    if ('encoding' in decoded) return skipped(`it is ${decoded.encoding}, not UTF-8: save it as UTF-8 first`);
    raw = decoded.text;
  } catch (error) {
    return skipped(unreadable(error as NodeJS.ErrnoException));
  }
  let { data } = asked;
  for (;;) {
    const plan = await planImport(raw, { ...asked, data }, archive);
    if (plan.action !== 'skip' || !plan.needsDate || !process.stdin.isTTY || !process.stdout.isTTY) return plan;
    const answer = await askDate(name, raw);
    if (answer === undefined) return plan;
    data = { ...data, ...answer };
  }
}

function skipped(reason: string): ImportPlan {
  return { action: 'skip', reason, needsDate: false };
}

function unreadable(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'there is no such file';
  if (error.code === 'EISDIR') return 'it is a folder: name the files in it';
  return error.message;
}

/** Asks for a date until one that exists or nothing is typed. */
async function askDate(name: string, raw: string): Promise<Frontmatter | undefined> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    console.log(`${name} begins: ${raw.trim().slice(0, 200)}`);
    for (;;) {
      const date = (await terminal.question('What day does it carry? YYYY-MM-DD, or Enter to skip it: ')).trim();
      if (date === '') return undefined;
      const { data, faults } = fieldsFromFlags(new Map([['date', [date]]]));
      if (faults.length === 0) return data;
      console.log(faults.join('\n'));
    }
  } finally {
    terminal.close();
  }
}

async function write(plan: Extract<ImportPlan, { action: 'write' }>, content: string): Promise<ImportPlan> {
  try {
    await writeWhole(path.join(content, plan.file), plan.text, plan.overwrites);
    return plan;
  } catch (error) {
    return skipped(`${plan.file} could not be written: ${(error as Error).message}`);
  }
}
