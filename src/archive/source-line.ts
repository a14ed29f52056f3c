import type { SourceLineNames } from '../words/sentence.ts';
import type { Words } from '../words/words.ts';
import type { Report } from './archive.ts';
import { dateText } from './date-text.ts';

/** The names that a report's source line gives, for `words.report.sourceLine`. */
export function sourceLineNames(report: Report, words: Words): SourceLineNames {
  return {
    source: report.sourceName,
    place: report.filedFromName,
    dateline: report.dateline !== '',
    date: dateText(report.date, words),
  };
}
