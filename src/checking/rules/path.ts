import { idsOf, inFile, inReport, type RuleHelp } from '../rule-help.ts';
import { parseReportFile, reportFile, slugOfFile } from '../../archive/report-file.ts';
import { slugOf } from '../../archive/slug.ts';
import { isCalendarDate } from '../../schemas/calendar.ts';
import { isEntryId } from '../../schemas/id-form.ts';
import { error, type Finding } from '../finding.ts';
import { placeOf } from '../source-text.ts';
import type { Subject } from '../subject.ts';
import { dateOfFile } from './date.ts';

/** A report's file stands where its date and slug say: `articles/YYYY/MM/YYYY-MM-DD-slug.md`. */
export function* articlePath({ source, value }: Subject): Iterable<Finding> {
  const date =
    typeof value['date'] === 'string' || typeof value['date'] === 'number' ? String(value['date']) : undefined;
  const known = date !== undefined && isCalendarDate(date) ? date : undefined;
  const parsed = parseReportFile(source.file);
  if (!parsed) {
    const right = known ?? dateOfFile(source.file);
    yield error(
      'article/path',
      source.start,
      `the file must be named articles/YYYY/MM/YYYY-MM-DD-slug.md, the slug in lower-case letters, digits and single hyphens, with a letter in it${right === undefined ? '' : '. Move it'}`,
      {
        found: source.file,
        ...(right === undefined
          ? {}
          : {
              suggestion: reportFile(right, slugOfFile(source.file)),
              expected: reportFile(right, slugOfFile(source.file)),
            }),
      },
    );
  } else if (known !== undefined && parsed.date !== known) {
    const expected = reportFile(known, parsed.slug);
    yield error(
      'article/path-date',
      placeOf(source, ['date']),
      `date must agree with the file’s name and folder, which say ${parsed.date}. Correct the date, or move the file to ${expected}`,
      {
        found: known,
        expected,
        suggestion: parsed.date,
      },
    );
  }
}

/** A record's file name is its id. */
export function* recordPath({ kind, source, value }: Subject): Iterable<Finding> {
  const id = idOfFile(source.file);
  if (isEntryId(id)) return;
  const name = typeof value['name'] === 'string' && value['name'] !== '' ? value['name'] : id;
  const folder = source.file.slice(0, source.file.lastIndexOf('/') + 1);
  yield error(
    `${kind}/id`,
    source.start,
    'the file’s name is the id and must be lower-case letters, digits and single hyphens, with a letter in it. Rename the file',
    {
      found: source.file,
      suggestion: `${folder}${slugOf(name)}.${kind === 'page' ? 'md' : 'yaml'}`,
    },
  );
}

/** A record's id: its file's name without the ending. */
export function idOfFile(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.(?:yaml|md)$/, '');
}

/** What the help page says of it, with examples that are tested. */
export const PATH: RuleHelp = {
  ids: ['article/path'],
  severity: 'error',
  must: 'A report’s file must be named articles/YYYY/MM/YYYY-MM-DD-slug.md, the slug in lower-case letters, digits and hyphens.',
  fixable: false,
  bad: inReport(
    {},
    { file: 'articles/2024/03/2024-03-04-Harbour.md', shown: 'articles/2024/03/2024-03-04-Harbour.md' },
  ),
  good: inReport({}, { shown: 'articles/2024/03/2024-03-04-harbour.md' }),
};

export const PATH_DATE: RuleHelp = {
  ids: ['article/path-date'],
  severity: 'error',
  must: 'date must agree with the file’s name and folder.',
  fixable: false,
  bad: inReport({ date: '2024-03-05' }),
  good: inReport({ date: '2024-03-04' }),
};

export const ID: RuleHelp = {
  ids: idsOf('id', ['place', 'organisation', 'source', 'page']),
  severity: 'error',
  must: 'A record’s file name is its id and must be lower-case letters, digits and hyphens.',
  fixable: false,
  bad: inFile('places/Senja.yaml', 'name: Senja\nkind: area\n', 'places/Senja.yaml'),
  good: inFile('places/senja.yaml', 'name: Senja\nkind: area\n', 'places/senja.yaml'),
};
