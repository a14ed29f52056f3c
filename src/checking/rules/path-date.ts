import { parseReportFile, reportFile } from '../../archive/report-file.ts';
import { error, type Finding } from '../finding.ts';
import { placeOf } from '../source-text.ts';
import type { Subject } from '../subject.ts';
import { writtenDate } from './path.ts';
import { inReport, type RuleHelp } from '../rule-help.ts';

/** A report's file stands where its date says. */
export function* pathDate({ source, value }: Subject): Iterable<Finding> {
  const parsed = parseReportFile(source.file);
  const date = writtenDate(value);
  if (!parsed || date === undefined || parsed.date === date) return;
  const expected = reportFile(date, parsed.slug);
  yield error(
    'article/path-date',
    placeOf(source, ['date']),
    `date must agree with the file’s name and folder, which say ${parsed.date}. Correct the date, or move the file to ${expected}`,
    { found: date, expected, suggestion: parsed.date },
  );
}

/** What the help page says of it, with examples that are tested. */
export const PATH_DATE: RuleHelp = {
  name: 'path-date',
  kinds: ['article'],
  severity: 'error',
  must: 'date must agree with the file’s name and folder.',
  fixable: false,
  bad: () => inReport({ date: '2024-03-05' }),
  good: () => inReport({ date: '2024-03-04' }),
};
