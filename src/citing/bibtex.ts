import type { CitedReport } from './cited-report.ts';
import { oneLine } from './one-line.ts';
import type { PersonName } from './person-name.ts';

/** What TeX and BibTeX read as something else than the sign itself; braces by name, since BibTeX counts even escaped ones. */
const ESCAPED: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '`': '\\textasciigrave{}',
};

/** A report as an entry of a BibLaTeX file: `@article` with `entrysubtype = {newspaper}`, the date whole in `date`. */
export function bibtex(report: CitedReport): string {
  const fields: (readonly [string, string | undefined])[] = [
    ['entrysubtype', 'newspaper'],
    // A second pair of braces keeps the capitals as printed.
    ['title', `{${escaped(report.title.text)}}`],
    ['author', report.people.map(author).join(' and ') || undefined],
    ['journaltitle', report.source === undefined ? undefined : escaped(report.source)],
    ['date', report.date],
    ['pages', report.page === undefined ? undefined : escaped(report.page)],
    ['location', report.place === undefined ? undefined : escaped(report.place)],
    ['language', report.language],
    ['url', report.address],
    ['urldate', report.accessed],
    ['library', escaped(report.archive.name)],
    ['note', report.notes.length === 0 ? undefined : escaped(report.notes.join(' '))],
  ];
  const shown = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@article{${report.id.replaceAll('/', '-')},\n${shown.join(',\n')}\n}\n`;
}

function escaped(text: string): string {
  return (
    oneLine(text)
      .replace(/[\\{}~^<>|#$%&_`]/g, (sign) => ESCAPED[sign] ?? sign)
      // TeX would join two of these into a dash or a quotation mark.
      .replace(/([-'])(?=\1)/g, '$1{}')
  );
}

/** A name in BibTeX's form; braces keep a whole name from being read as several words or persons. */
function author(name: PersonName): string {
  return 'literal' in name ? `{${escaped(name.literal)}}` : `${escaped(name.family)}, ${escaped(name.given)}`;
}
