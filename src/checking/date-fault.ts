import { parseReportFile } from '../archive/report-file.ts';
import { isCalendarDate, type CalendarDate } from '../schemas/calendar.ts';
import { excerpt } from './excerpt.ts';
import { error, type Details, type Finding, type Stretch } from './finding.ts';
import { writtenAt } from './source-text.ts';
import type { Subject } from './subject.ts';
import type { KeyPath } from './yaml-text.ts';
import { datesMeant } from './date-meant.ts';
import { whyNoDay } from './rules/date-exists.ts';

/** Dates in another form, and days that do not exist; what was meant comes from the writing, else from the file's name. */
export function dateFault(
  { kind, source }: Subject,
  path: KeyPath,
  at: Stretch,
  rule: string,
  message: string,
): Finding {
  const written = writtenAt(source, at);
  const fileDate = path.length === 1 && path[0] === 'date' ? dateOfFile(source.file) : undefined;
  const bare = written.replace(/^(["'])(.*)\1$/, '$2');
  const meant = datesMeant(bare);
  const suggestion =
    meant.length === 1 ? meant[0] : meant.includes(fileDate ?? '') || meant.length === 0 ? fileDate : undefined;
  // An empty value is reported at its key, a missing one at the file's start.
  const isEmpty = bare === '' || at[0] === source.start[0] || at[0] === source.yaml?.key(path)?.[0];
  const details: Details = { found: isEmpty ? 'nothing' : excerpt(bare) };
  if (suggestion !== undefined) details.suggestion = suggestion;
  if (suggestion !== undefined && isSure(meant, suggestion, bare, fileDate)) details.fix = { at, text: suggestion };
  return error(`${kind}/${rule}`, at, rule === 'date-exists' ? `${message}${whyNoDay(bare)}` : message, details);
}

/** Whether a writing can mean but one date: by itself, and not against the file's name; or by the file's name out of two. */
function isSure(
  meant: readonly CalendarDate[],
  date: CalendarDate,
  written: string,
  fileDate: CalendarDate | undefined,
): boolean {
  if (!meant.includes(date)) return false;
  if (fileDate !== undefined) return fileDate === date;
  // A moment may be another day where the report was filed.
  return meant.length === 1 && !/\dT| \d{1,2}:/.test(written);
}

/** The date in a report's file name, where it has one that exists. */
export function dateOfFile(file: string): CalendarDate | undefined {
  const exact = parseReportFile(file)?.date;
  if (exact !== undefined) return exact;
  const name = file.slice(file.lastIndexOf('/') + 1);
  const found = /^(\d{4}(?:-\d{2}){0,2})(?=[-_. ])/.exec(name)?.[1];
  return found !== undefined && isCalendarDate(found) ? found : undefined;
}
