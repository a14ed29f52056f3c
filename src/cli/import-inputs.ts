import path from 'node:path';
import { guessMapping, mappingFile, type FieldMapping } from '../importing/field-mapping.ts';
import { guessFormat, type Format } from '../importing/guess-format.ts';
import type { HeldArchive } from '../importing/held-archive.ts';
import {
  describePlan,
  noticeTable,
  outcomeRow,
  outcomeTable,
  recordsTable,
  type OutcomeRow,
} from '../importing/import-report.ts';
import type { ImportRecord } from '../importing/import-record.ts';
import { planImport } from '../importing/plan-import.ts';
import { skip, type ImportPlan } from '../importing/place-report.ts';
import type { ReadOptions } from '../importing/read-markdown.ts';
import { readRecords } from '../importing/read-records.ts';
import { recordsToAdd, type RecordToAdd } from '../importing/record-to-add.ts';
import { findInputs, type FoundInput } from '../intake/find-inputs.ts';
import { foldersFrom } from '../intake/folders.ts';
import { openFile, openStream, type OpenedInput } from '../intake/open-input.ts';
import { loadSettings } from '../intake/settings.ts';
import { writeWhole } from '../intake/write-file.ts';
import { progressOn } from '../publish/progress.ts';
import type { Settings } from '../schemas/settings.ts';
import type { ImportArguments } from './import-arguments.ts';
import { askDate, canAsk } from './import-ask.ts';
import { loadMapping, readHeld } from './import-setup.ts';

// Up to so many plans are printed as they are carried out; a dry run prints all.
const PLANS_SHOWN = 20;

/** Imports everything that is named and prints plans, then the table. Returns the exit code. */
export async function importInputs(asked: ImportArguments): Promise<number> {
  const folders = foldersFrom({ ...process.env, ...(asked.out === undefined ? {} : { PRESSMARK_CONTENT: asked.out }) });
  const settings = await loadSettings();
  const mapping = await loadMapping(asked, settings);
  if (mapping === 'faulty') return 2;
  const archive = await readHeld(folders, settings);
  const run = new ImportRun(asked, archive, settings, folders.content);
  await run.all(findInputs(asked.files), mapping);
  run.close(mapping === undefined);
  return run.skipped ? 1 : 0;
}

/** One run of the command: what it has done so far, for the closing table. */
class ImportRun {
  skipped = false;
  readonly #asked: ImportArguments;
  readonly #archive: HeldArchive;
  readonly #settings: Settings;
  readonly #content: string;
  readonly #shownOut: string;
  readonly #rows: OutcomeRow[] = [];
  readonly #notices: { name: string; notice: string }[] = [];
  readonly #records = new Map<string, RecordToAdd>();
  readonly #keys = new Set<string>();
  readonly #formats = new Map<string, number>();
  readonly #aside = new Map<string, number>();

  constructor(asked: ImportArguments, archive: HeldArchive, settings: Settings, content: string) {
    this.#asked = asked;
    this.#archive = archive;
    this.#settings = settings;
    this.#content = content;
    this.#shownOut = path.relative(process.cwd(), content).replaceAll(path.sep, '/') || '.';
  }

  async all(inputs: readonly FoundInput[], mapping: FieldMapping | undefined): Promise<void> {
    const progress = progressOn('Importing');
    for (const [index, found] of inputs.entries()) {
      await this.#one(found, { mapping, base: this.#asked.base, sawKeys: (keys) => this.#saw(keys) });
      // While plans are printed they tell how far it is.
      if (this.#rows.length > PLANS_SHOWN && !this.#asked.dryRun) progress(index + 1, inputs.length);
    }
  }

  async #one(found: FoundInput, options: ReadOptions): Promise<void> {
    const { name } = found;
    try {
      const opened = await this.#open(found);
      const format = this.#formatOf(found, opened.head);
      if (format === undefined) return;
      for await (const record of readRecords(opened.input, format, options, {
        report: this.#settings.limits.fileBytes,
      }))
        await this.#take(record);
    } catch (error) {
      this.#tell(name, skip((error as Error).message));
    }
  }

  async #open({ name, file }: FoundInput): Promise<OpenedInput> {
    if (file === undefined) return openStream(name, process.stdin);
    const progress = progressOn(`Reading ${name}, bytes`);
    const opened: OpenedInput = await openFile(name, file, (bytes) => progress(bytes, opened.size ?? bytes));
    return opened;
  }

  /** The format to read an input in; undefined where it is told already that there is none. */
  #formatOf({ name, file, within }: FoundInput, head: string): Format | undefined {
    const { from } = this.#asked;
    const guess = guessFormat(file ?? '', head);
    const guessed = 'format' in guess ? guess : undefined;
    const binary = head.includes('\u0000') && guessed?.format !== 'docx';
    const fits = guessed ? from === undefined || guessed.format === from : from !== undefined && !binary;
    if (within && !fits) {
      const kind = /\.[^./]+$/.exec(name)?.[0] ?? 'no ending';
      this.#aside.set(kind, (this.#aside.get(kind) ?? 0) + 1);
      return undefined;
    }
    const format = from ?? guessed?.format;
    if (format === undefined) {
      this.#tell(name, skip('fault' in guess ? guess.fault : 'nothing tells its format: name one with --from'));
      return undefined;
    }
    const why = from === undefined ? `${format}, told from ${guessed?.from ?? ''}` : `${format}, as --from says`;
    this.#formats.set(why, (this.#formats.get(why) ?? 0) + 1);
    if (!within) console.log(`${name} is read as ${why}.`);
    return format;
  }

  async #take(record: ImportRecord): Promise<void> {
    const { slug } = this.#asked;
    if (slug !== undefined && this.#rows.length > 0) {
      this.#tell(record.name, skip('--slug names one report: import one at a time with it'));
      return;
    }
    let { data } = this.#asked;
    for (;;) {
      const plan = await planImport(record, { ...this.#asked, data }, this.#archive, this.#settings.limits);
      if (plan.action === 'skip' && plan.needsDate && canAsk() && 'text' in record) {
        const { text } = record;
        const answer = await askDate(
          record.name,
          plan.reason,
          text.form === 'raw' ? text.raw : text.form === 'html' ? text.html : text.markdown,
        );
        if (answer !== undefined) {
          data = { ...data, ...answer };
          continue;
        }
      }
      this.#tell(record.name, plan.action === 'write' && !this.#asked.dryRun ? await this.#write(plan) : plan);
      return;
    }
  }

  async #write(plan: Extract<ImportPlan, { action: 'write' }>): Promise<ImportPlan> {
    try {
      await writeWhole(path.join(this.#content, plan.file), plan.text, plan.overwrites);
      return plan;
    } catch (error) {
      return skip(`${plan.file} could not be written: ${(error as Error).message}`);
    }
  }

  #tell(name: string, plan: ImportPlan): void {
    if (plan.action === 'write') {
      this.#archive.files.add(plan.file);
      this.#archive.texts.set(plan.sha256, { file: plan.file, withdrawn: false });
      this.#notices.push(...plan.notices.map((notice) => ({ name, notice })));
      for (const record of recordsToAdd(plan.data, this.#archive)) this.#records.set(record.file, record);
    }
    this.skipped ||= plan.action === 'skip';
    this.#rows.push(outcomeRow({ name, plan }, this.#asked.dryRun));
    if (this.#asked.dryRun || this.#rows.length <= PLANS_SHOWN)
      console.log(`${describePlan({ name, plan }, this.#shownOut)}\n`);
    else if (this.#rows.length === PLANS_SHOWN + 1) console.log('More follow; --dry-run prints every plan.\n');
  }

  #saw(keys: Iterable<string>): void {
    for (const key of keys) this.#keys.add(key);
  }

  /** Prints what ends a run: what was read as what, notices, the mapping to start from, records to add, the table. */
  close(guessed: boolean): void {
    const counts = (counted: ReadonlyMap<string, number>): string =>
      [...counted].map(([what, many]) => `${many.toLocaleString('en')} as ${what}`).join('; ');
    if (this.#rows.length > PLANS_SHOWN) {
      console.log(`Files read: ${counts(this.#formats)}.\n`);
      if (!this.#asked.dryRun && this.#notices.length > 0) console.log(`Notices:\n${noticeTable(this.#notices)}\n`);
    }
    if (guessed && this.#keys.size > 0)
      console.log(
        `The fields were guessed from the keys’ names. To settle them, keep this in a file and give it with --mapping FILE:\n\n${mappingFile(guessMapping(this.#keys), this.#keys)}`,
      );
    if (this.#records.size > 0)
      console.log(
        `The archive has no record of these names. Ready to paste, once looked over:\n\n${recordsTable([...this.#records.values()], this.#shownOut)}\n`,
      );
    if (this.#aside.size > 0)
      console.log(
        `Left aside, since they are no texts that are read${this.#asked.from === undefined ? '' : ` as ${this.#asked.from}`}: ${[...this.#aside].map(([kind, many]) => `${many} × ${kind}`).join(', ')}.\n`,
      );
    console.log(outcomeTable(this.#rows));
    if (!this.#asked.dryRun && this.#rows.some(({ verdict }) => verdict === 'written'))
      console.log('\nNext: npm run check, then settle what it names.');
  }
}
