import { partsOf } from '../../archive/chronology.ts';
import { parseReportFile } from '../../archive/report-file.ts';
import { daysInMonth, isCalendarDate, type CalendarDate } from '../../schemas/calendar.ts';
import { excerpt } from '../excerpt.ts';
import { error, type Finding, type Stretch } from '../finding.ts';
import { writtenAt } from '../source-text.ts';
import type { Subject } from '../subject.ts';
import type { KeyPath } from '../yaml-text.ts';
import { datesMeant } from '../date-meant.ts';
import { en } from '../../words/en/en.ts';

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
  return error(`${kind}/${rule}`, at, rule === 'date-exists' ? `${message}${why(bare)}` : message, {
    found: written === '' || at[0] === source.start[0] ? 'nothing' : excerpt(bare),
    ...(suggestion === undefined ? {} : { suggestion }),
  });
}

/** The date in a report's file name, where it has one that exists. */
export function dateOfFile(file: string): CalendarDate | undefined {
  const exact = parseReportFile(file)?.date;
  if (exact !== undefined) return exact;
  const name = file.slice(file.lastIndexOf('/') + 1);
  const found = /^(\d{4}(?:-\d{2}){0,2})(?=[-_. ])/.exec(name)?.[1];
  return found !== undefined && isCalendarDate(found) ? found : undefined;
}

function why(date: string): string {
  const { year, month = 0, day } = partsOf(date);
  if (year === 0) return ': years begin at 0001';
  if (month < 1 || month > 12) return ': months go from 01 to 12';
  return day === undefined ? '' : `: ${en.months[month - 1]} ${year} has ${daysInMonth(year, month)} days`;
}
