import { parseReportFile, reportFile, slugOfFile } from '../../archive/report-file.ts';
import { isCalendarDate, type CalendarDate } from '../../schemas/calendar.ts';
import { dateOfFile } from '../date-fault.ts';
import { error, type Finding } from '../finding.ts';
import type { Subject } from '../subject.ts';
import { inReport, type RuleHelp } from '../rule-help.ts';

/** A report's file is named as reports are: `articles/YYYY/MM/YYYY-MM-DD-slug.md`. */
export function* path({ source, value }: Subject): Iterable<Finding> {
  if (parseReportFile(source.file)) return;
  const date = writtenDate(value) ?? dateOfFile(source.file);
  const right = date === undefined ? undefined : reportFile(date, slugOfFile(source.file));
  yield error(
    'article/path',
    source.start,
    `the file must be named articles/YYYY/MM/YYYY-MM-DD-slug.md, the slug in lower-case letters, digits and single hyphens, with a letter in it${right === undefined ? '' : '. Move it'}`,
    { found: source.file, ...(right === undefined ? {} : { suggestion: right, expected: right }) },
  );
}

/** The date that a report's keys give it, where it is one. */
export function writtenDate({ date }: Subject['value']): CalendarDate | undefined {
  const written = typeof date === 'number' ? String(date) : date;
  return typeof written === 'string' && isCalendarDate(written) ? written : undefined;
}

/** What the help page says of it, with examples that are tested. */
export const PATH: RuleHelp = {
  name: 'path',
  kinds: ['article'],
  severity: 'error',
  must: 'A report’s file must be named articles/YYYY/MM/YYYY-MM-DD-slug.md, the slug in lower-case letters, digits and hyphens.',
  fixable: false,
  bad: () =>
    inReport({}, { file: 'articles/2024/03/2024-03-04-Harbour.md', shown: 'articles/2024/03/2024-03-04-Harbour.md' }),
  good: () => inReport({}, { shown: 'articles/2024/03/2024-03-04-harbour.md' }),
};
