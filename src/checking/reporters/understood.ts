import type { Understood, UnderstoodReport } from '../../schemas/understood.ts';

/** The first line of the comment, by which a later one finds and replaces it. */
export const COMMENT_MARK = '<!-- pressmark: understood -->';

/** GitHub takes 65,536 characters. */
const LONGEST = 60_000;

type Facts = NonNullable<UnderstoodReport['understood']>;
type Named = Facts['places'][number];

/**
 * What a pull request was understood as, in GitHub's Markdown. Whatever comes from the pull request stands in code spans,
 * where nothing is a link, a mention, an image or HTML.
 */
export function understoodComment({ reports, more, scope, errors, warnings }: Understood): string {
  const faults = errors + warnings === 0 ? 'nothing to mend' : `${errors} to mend, ${warnings} to look at`;
  const tables = withinLength(reports.map(table));
  const untold = more + reports.length - tables.length;
  return [
    COMMENT_MARK,
    `**What the archive understood** (${faults})`,
    ...scope.map((sentence) => `> [!WARNING]\n> ${code(sentence)}`),
    ...tables,
    ...(untold > 0 ? [`And ${untold} more.`] : []),
    ...(reports.length === 0 ? ['No report is new or changed.'] : []),
    'Names with an arrow have a record. Every fault, with its place and its remedy, stands in the summary of the check and beside the changed lines.',
  ].join('\n\n');
}

function withinLength(tables: readonly string[]): string[] {
  let length = 0;
  return tables.filter((text) => (length += text.length) <= LONGEST);
}

function table({ file, understood, errors, warnings, duplicates }: UnderstoodReport): string {
  const rows: [string, string][] = [
    ...(understood ? factRows(understood) : ([['Understood', 'nothing before its errors are mended']] as const)),
    ['Faults', `${errors} to mend, ${warnings} to look at`],
    ...duplicates.map((duplicate): [string, string] => ['Same text', code(duplicate)]),
  ] as [string, string][];
  return [`| ${code(file)} | |`, '| --- | --- |', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join('\n');
}

function factRows({
  date,
  title,
  dateline,
  filedFrom,
  source,
  places,
  organisations,
  links,
}: Facts): [string, string][] {
  return [
    ['Title', code(title)],
    ['Date', code(date)],
    ['Dateline', dateline === '' ? 'none printed' : code(dateline)],
    ['Filed from', filedFrom ? name(filedFrom) : 'not known'],
    ['Source', source ? name(source) : 'not known'],
    ['Places', list(places.map(name))],
    ['Organisations', list(organisations.map(name))],
    ['Links', list(links.map(code))],
  ];
}

const list = (items: readonly string[]): string => (items.length === 0 ? 'none' : items.join(', '));
const name = (named: Named): string =>
  named.id === null ? `${code(named.name)} (no record)` : `${code(named.name)} → ${code(named.id)}`;

/** Text as a code span: fenced by more backticks than it holds in a row; a bar would end a table's cell. */
export function code(text: string): string {
  if (text === '') return '';
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const space = /^[` ]|[` ]$/.test(text) ? ' ' : '';
  return `${fence}${space}${text.replaceAll('|', '\\|')}${space}${fence}`;
}
