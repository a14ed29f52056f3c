import { appendFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { pullRequestScope } from '../checking/pull-request-scope.ts';
import { fenced } from '../checking/reporters/fenced.ts';
import { understoodComment } from '../checking/reporters/understood.ts';
import { workflowCommand } from '../checking/reporters/workflow-command.ts';
import { understoodOf } from '../checking/understood.ts';
import { changedFiles } from '../intake/changed-files.ts';
import { checkModeFrom } from '../intake/check-mode.ts';
import { foldersFrom } from '../intake/folders.ts';
import { readArchive } from '../intake/read-archive.ts';
import { reportOf } from '../intake/report.ts';
import { loadSettings } from '../intake/settings.ts';
import { progressOn } from '../publish/progress.ts';
import { understoodSchema } from '../schemas/understood.ts';

const HELP = `npm run pull-request -- --since REF [--number N] [--json FILE] [--summary FILE]

Tells what the archive understands of the reports that changed since REF, and what a pull request of content must not touch.
--number N      the pull request's number (default 1)
--json FILE     writes what was understood as JSON, for the comment
--summary FILE  adds it and the checker's whole report to a file of Markdown

Exit code: 0, 1 where a file must not be in the content folder, 2 the command was not understood, or git cannot tell.
`;

/** GitHub takes a megabyte of summary. */
const MOST = 800_000;

process.exitCode = await pullRequest(process.argv.slice(2));

async function pullRequest(args: string[]): Promise<number> {
  let values;
  try {
    ({ values } = parseArgs({
      args,
      options: {
        since: { type: 'string' },
        number: { type: 'string', default: '1' },
        json: { type: 'string' },
        summary: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    return 2;
  }
  const { since, number, json, summary, help } = values;
  if (help || since === undefined || !/^[1-9]\d*$/.test(number)) {
    (help ? console.log : console.error)(HELP.trimEnd());
    return help ? 0 : 2;
  }
  const folders = foldersFrom(process.env);
  const settings = await loadSettings();
  let changes;
  try {
    changes = changedFiles(since, folders.content);
  } catch (error) {
    console.error(
      `${error instanceof Error ? error.message : String(error)}\nWhat has changed since ${since} cannot be told.`,
    );
    return 2;
  }
  const inRepository = path
    .relative(realpathSync(changes.root), realpathSync(folders.content))
    .replaceAll(path.sep, '/');
  const { content, refused, notices } = pullRequestScope(changes.files, inRepository);
  const read = await readArchive({
    folders,
    settings,
    check: checkModeFrom(process.env),
    progress: progressOn('Reading'),
    nearDuplicates: { strict: false, wanted: () => true },
  });
  const understood = understoodSchema.parse(
    understoodOf(Number(number), {
      ...read,
      files: content,
      scope: [...refused, ...notices],
      language: settings.language,
    }),
  );
  const told = understoodComment(understood);
  for (const sentence of refused) console.log(workflowCommand('error', {}, sentence));
  for (const sentence of notices) console.log(workflowCommand('warning', {}, sentence));
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(understood)}\n`);
  if (summary === undefined) console.log(told);
  else {
    const errors = read.diagnostics.filter(({ severity }) => severity === 'error');
    const warnings = read.diagnostics.filter(({ severity }) => severity !== 'error');
    // What must be mended comes first, lest it be cut off.
    const parts = errors.length === 0 || warnings.length === 0 ? [read.diagnostics] : [errors, warnings];
    const report = parts.map((part) => reportOf(part, folders, read.files)).join('\n');
    appendFileSync(summary, `${told}\n\n${fenced(report, MOST)}\n`);
  }
  return refused.length > 0 ? 1 : 0;
}
