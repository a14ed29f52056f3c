import { createHash } from 'node:crypto';
import type { ComparedText } from '../archive/near-duplicates.ts';
import type { ArticleData } from '../archive/records.ts';
import { parseReportFile, slugOfFile } from '../archive/report-file.ts';
import { reportId } from '../archive/routes.ts';
import { CONTRACTS, checkFile, type CheckedFile } from '../checking/check-file.ts';
import type { Diagnostic } from '../checking/diagnostic.ts';
import { NO_MARKS, type Marks } from '../checking/marks.ts';
import { notUtf8 } from '../checking/rules/encoding.ts';
import { idOfFile } from '../checking/rules/id.ts';
import { comparedReport } from '../checking/rules/near-duplicate.ts';
import { salvage, salvageDate } from '../checking/salvage.ts';
import type { CheckSettings, SubjectKind } from '../checking/subject.ts';
import { plainHtml } from '../markdown/plain-html.ts';
import { openingOf } from '../markdown/plain-text.ts';
import { renderReport } from '../markdown/render-report.ts';
import type { Words } from '../words/words.ts';
import type { CheckMode } from './check-mode.ts';
import { decode } from './decode.ts';

/** One file to make a record of. */
export interface FileTask {
  file: string;
  kind: SubjectKind;
  bytes: Uint8Array;
  /** Leave its Markdown alone: it was too much before. */
  plain?: boolean;
}

/** What every file is read with. */
export interface FileSettings extends CheckSettings {
  check: CheckMode;
  /** Makes of every report's text what others are compared by, too. */
  compares?: boolean;
}

/** A file's result as it was made, with what its text is compared by (where it is long enough). */
export interface MadeResult extends FileResult {
  compared?: ComparedText | undefined;
}

/** What became of one file; plain JSON, so that it can be kept. */
export interface FileResult {
  diagnostics: Diagnostic[];
  marks: Marks;
  /** Its record as far as it could be read; whether it may be published is told by the diagnostics. */
  entry?: { id: string; data: Record<string, unknown>; sha256?: string; html?: string; opening?: string };
}

/**
 * Makes a record of one file: decoded, checked by its own rules, rendered with the interface's `words`, sealed. Pure but
 * for its size in time and memory.
 */
export function processFile(task: FileTask, settings: FileSettings, words: Words): MadeResult {
  const decoded = decode(task.bytes);
  if ('encoding' in decoded && settings.check === 'on')
    return { diagnostics: [notUtf8(task.file, decoded)], marks: NO_MARKS };
  const checked = checkFile(task.kind, task.file, decoded.text, settings, { parse: !task.plain });
  const result = settings.check === 'on' ? strict(task, checked, words) : lenient(task, checked, words);
  return settings.compares && task.kind === 'article' ? { ...result, compared: comparedReport(decoded.text) } : result;
}

function strict({ kind, file }: FileTask, checked: CheckedFile, words: Words): FileResult {
  const { diagnostics, marks, value } = checked;
  const data = (checked.data ?? salvage(CONTRACTS[kind].schema, value)) as Record<string, unknown>;
  const faulty = diagnostics.some(({ severity }) => severity === 'error');
  if (kind !== 'article') {
    return {
      diagnostics,
      marks,
      entry: {
        id: idOfFile(file),
        data,
        ...(kind === 'page' && !faulty ? { html: rendered(checked, words) } : {}),
      },
    };
  }
  const date = parseReportFile(file)?.date ?? salvageDate(value, file);
  if (date === undefined) return { diagnostics, marks };
  const id = reportId(date, parseReportFile(file)?.slug ?? slugOfFile(file));
  return {
    diagnostics,
    marks,
    entry: { id, data: { ...data, date: data['date'] ?? date }, ...(faulty ? {} : sealed(checked, data, words)) },
  };
}

/** Without the checker's rules, only a file without an address is a fault; whatever else can be read is kept. */
function lenient({ kind, file }: FileTask, checked: CheckedFile, words: Words): FileResult {
  const unreadable = checked.source.findings.length > 0 || !checked.source.yaml;
  if (unreadable)
    return { diagnostics: checked.diagnostics.filter(({ rule }) => rule.startsWith('file/')), marks: NO_MARKS };
  const data = { ...DEFAULTS[kind](file), ...salvage(CONTRACTS[kind].schema, checked.value) };
  if (kind !== 'article')
    return {
      diagnostics: [],
      marks: NO_MARKS,
      entry: { id: idOfFile(file), data, ...(kind === 'page' ? { html: rendered(checked, words) } : {}) },
    };
  const date = salvageDate(checked.value, file);
  if (date === undefined) {
    const faults = checked.diagnostics.filter(
      ({ rule, message }) =>
        rule.startsWith('article/date-') || (rule === 'article/required-key' && message.startsWith('date ')),
    );
    return { diagnostics: faults, marks: NO_MARKS };
  }
  // A text that was withdrawn stands in no output, however the file says so.
  const article: ArticleData = {
    ...data,
    date,
    ...(saysWithdrawn(checked.value) ? { status: 'withdrawn' } : {}),
  };
  return {
    diagnostics: [],
    marks: NO_MARKS,
    entry: { id: reportId(date, slugOfFile(file)), data: article, ...sealed(checked, article, words) },
  };
}

const saysWithdrawn = ({ status, withdrawn }: Record<string, unknown>): boolean =>
  withdrawn !== undefined || /^\s*withdrawn\s*$/i.test(String(status));

// What pages cannot do without, where a file does not say it.
const DEFAULTS: Readonly<Record<SubjectKind, (file: string) => Record<string, unknown>>> = {
  article: () => ({}),
  place: (file) => ({ name: idOfFile(file), kind: 'area' }),
  organisation: (file) => ({ name: idOfFile(file) }),
  source: (file) => ({ name: idOfFile(file), kind: 'other' }),
  page: (file) => ({ title: idOfFile(file), description: '' }),
};

function sealed(
  checked: CheckedFile,
  data: { status?: unknown },
  words: Words,
): { sha256: string; html: string; opening: string } {
  const sha256 = createHash('sha256').update(checked.source.body).digest('hex');
  if (data.status === 'withdrawn') return { sha256, html: '', opening: '' };
  const html = rendered(checked, words);
  return { sha256, html, opening: openingOf(html) };
}

function rendered({ source, tree }: CheckedFile, words: Words): string {
  return tree ? renderReport(tree, words) : plainHtml(source.body);
}
