import { existsSync } from 'node:fs';
import path from 'node:path';
import type { GazetteerRecords } from '../archive/gazetteer-file.ts';
import { NameMatches } from '../archive/name-matches.ts';
import { articleFile } from '../importing/article-file.ts';
import { checkWritten } from '../importing/check-draft.ts';
import { fileOfDraft, slugForDraft, type Draft } from '../importing/draft.ts';
import { foldersFrom } from '../intake/folders.ts';
import { readArchive } from '../intake/read-archive.ts';
import { loadSettings } from '../intake/settings.ts';
import { writeWhole } from '../intake/write-file.ts';
import { progressOn } from '../publish/progress.ts';
import type { Settings } from '../schemas/settings.ts';
import { newArguments, newHelp, type NewArguments } from './new-arguments.ts';
import { QUESTIONS, draftFrom, findingsOf, valueOf, type Question } from './new-questions.ts';
import { TerminalQuestions } from './terminal-questions.ts';

const folders = foldersFrom(process.env);
const shownFolder = path.relative(process.cwd(), folders.content).replaceAll(path.sep, '/') || '.';

/** What was said of an answer already. */
const told = new Set<string>();

const given = newArguments(process.argv.slice(2));
if (given.help) console.log(newHelp());
else if (given.faults.length > 0) {
  console.error(given.faults.join('\n'));
  process.exitCode = 2;
} else process.exitCode = await writeNew(given);

/** Asks what the flags leave open, writes the file, says what comes next. Returns the exit code. */
async function writeNew(given: NewArguments): Promise<number> {
  const settings = await loadSettings();
  const { records } = await readArchive({
    folders,
    settings,
    check: 'off',
    progress: progressOn('Reading the archive'),
  });
  const draft = await answered(given, records, settings);
  if (!draft) return 1;
  const { file } = fileOfDraft(draft);
  const { date, dateline, source, places, organisations, headline } = draft;
  const data = {
    ...given.data,
    date,
    dateline,
    source,
    places: [...places],
    organisations: [...organisations],
    ...(headline === '' ? {} : { headline }),
  };
  const content = articleFile(data, '').replace(/\n+$/, '\n\n');
  // The text is still to come.
  const findings = checkWritten({ file, content }, records, settings).findings.filter(({ field }) => field !== 'text');
  for (const { severity, message } of findings) if (!told.has(message)) console.error(`${severity}  ${message}`);
  if (file === undefined || findings.some(({ severity }) => severity === 'error')) return 1;
  try {
    await writeWhole(path.join(folders.content, file), content);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    console.error(existing(file));
    return 1;
  }
  console.log(
    `Wrote ${shownFolder}/${file}\nNext: put the report’s text, word for word, below the second line of hyphens. Then: npm run check -- ${shownFolder}/${file}`,
  );
  return 0;
}

function existing(file: string): string {
  return `${shownFolder}/${file} exists. Give another end of the address (--slug).`;
}

/** The draft with every question answered; undefined, once it is said what is missing, where the input ended before. */
async function answered(
  { data, slug }: NewArguments,
  records: GazetteerRecords,
  settings: Settings,
): Promise<Draft | undefined> {
  let draft = draftFrom(data, slug);
  const open = QUESTIONS.filter(({ field }) => (field === 'slug' ? slug === undefined : data[field] === undefined));
  // Who gives everything that a report must have by flags is asked nothing.
  const asked = open.some(({ field, required }) => required && field !== 'slug')
    ? open
    : open.filter(() => draft.slug === '');
  if (asked.length === 0) return draft;
  const terminal = new TerminalQuestions();
  try {
    for (const question of asked) {
      const next = await ask(terminal, question, draft, records, settings);
      if (!next) {
        const missing = asked
          .slice(asked.indexOf(question))
          .filter(({ required, field }) => required && !(field === 'slug' && draft.slug !== ''));
        if (missing.length === 0) return draft;
        console.error(
          `The answers end before all is said. Missing: ${missing.map(({ field }) => `--${field}`).join(', ')}`,
        );
        return undefined;
      }
      draft = next;
    }
    return draft;
  } finally {
    terminal.close();
  }
}

/** Asks one question until its answer has no fault; undefined where the input ends. */
async function ask(
  terminal: TerminalQuestions,
  question: Question,
  draft: Draft,
  records: GazetteerRecords,
  settings: Settings,
): Promise<Draft | undefined> {
  const { field } = question;
  const matches = question.records && new NameMatches(records[question.records]);
  const proposed = field === 'slug' ? slugForDraft(draft) : '';
  const withAnswer = (typed: string): Draft => ({
    ...draft,
    [field]: valueOf(question, typed.trim() === '' ? proposed : typed),
  });
  const faultsOf = (typed: string): { severity: string; message: string }[] => {
    const next = withAnswer(typed);
    const { file } = fileOfDraft(next);
    if (field === 'slug' && file !== undefined && existsSync(path.join(folders.content, file)))
      return [{ severity: 'error', message: existing(file) }];
    return findingsOf(field, next, records, settings);
  };
  for (;;) {
    const typed = await terminal.ask(`${question.text}${proposed === '' ? '' : ` (Enter: ${proposed})`}`, {
      complete: (line) => {
        const last = line.slice(line.lastIndexOf(';') + 1).trimStart();
        return [(matches?.of(last, 20) ?? []).map(({ value }) => value), last];
      },
      judge: (line) => faultsOf(line).map(({ severity, message }) => `${severity}  ${message}`)[0] ?? '',
    });
    if (typed === undefined) return undefined;
    const faults = faultsOf(typed);
    for (const { severity, message } of faults) {
      console.error(`  ${severity}  ${message}`);
      told.add(message);
    }
    if (!faults.some(({ severity }) => severity === 'error')) return withAnswer(typed);
  }
}
