import type { SourceLineNames } from '../words/sentence.ts';
import type { Words } from '../words/words.ts';
import type { Archive, Report } from './archive.ts';
import { dateText } from './date-text.ts';

/** The names that a report's source line gives, for `words.report.sourceLine`. */
export function sourceLineNames(archive: Archive, report: Report, words: Words): SourceLineNames {
  return {
    source: report.source === undefined ? undefined : archive.sources.get(report.source)?.name,
    place: report.filedFrom === undefined ? undefined : archive.places.get(report.filedFrom)?.name,
    dateline: report.dateline !== '',
    date: dateText(report.date, words),
  };
}
