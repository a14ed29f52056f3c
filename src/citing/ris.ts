import type { CitedReport } from './cited-report.ts';
import { oneLine } from './one-line.ts';
import { invertedName } from './person-name.ts';

/**
 * A report as an RIS record of the type `NEWS`, lines ended with CR and LF. The tags are those that Zotero, EndNote and
 * Mendeley read alike: `T2` the source, `CY` the place filed from, `DB` and `AN` the archive and the report's id in it.
 */
export function ris(report: CitedReport): string {
  const lines: (readonly [string, string | undefined])[] = [
    ['TY', 'NEWS'],
    ['TI', report.title.text],
    ...report.people.map((name) => ['AU', invertedName(name)] as const),
    ['T2', report.source],
    ['DA', risDate(report.date)],
    // Some programs take the year from here alone.
    ['PY', report.date.slice(0, 4)],
    ['ET', report.edition],
    ['SE', report.section],
    ['SP', report.page],
    ['CY', report.place],
    ['LA', report.language],
    ['UR', report.address],
    ['Y2', report.accessed === undefined ? undefined : risDate(report.accessed)],
    ['DB', report.archive.name],
    ['AN', report.id],
    ...report.notes.map((note) => ['N1', note] as const),
  ];
  const shown = lines.flatMap(([tag, value]) => {
    const text = oneLine(value ?? '');
    return text === '' ? [] : [`${tag}  - ${text}\r\n`];
  });
  return `${shown.join('')}ER  - \r\n`;
}

/** `2020/11/30/`, `1936/07//`, `1936///`: year, month, day and other words, each before a slash, empty where not known. */
function risDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}
