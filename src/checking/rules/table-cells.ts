import { error, type Finding } from '../finding.ts';
import type { Limits } from '../frontmatter-limits.ts';
import { inReport, type RuleHelp } from '../rule-help.ts';

const DELIMITER_ROW = /^[\s>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** Cells of all tables; a short row is filled up to the width of its table, so that cells are rows times columns. */
export function tableCells(lines: readonly string[], offset: number, limits: Limits): Finding | undefined {
  let cells = 0;
  let columns = 0;
  let start = offset;
  for (const line of lines) {
    const bare = line.replace(/^[\s>]*/, '');
    if (bare === '') columns = 0;
    else if (columns > 0) cells += columns;
    else if (line.includes('|') && DELIMITER_ROW.test(line)) {
      columns = bare.split('|').filter((cell) => cell.trim() !== '').length;
      cells += columns;
    }
    if (cells > limits.tableCells) {
      return error(
        'file/table-cells',
        [start, start + line.length],
        `the tables of one file must have at most ${limits.tableCells.toLocaleString('en')} cells. Shorten the table, or divide the report`,
      );
    }
    start += line.length + 1;
  }
  return undefined;
}

/** What the help page says of it, with examples that are tested. */
export const TABLE_CELLS: RuleHelp = {
  name: 'table-cells',
  kinds: ['file'],
  severity: 'error',
  must: 'The tables of one file must have no more cells than the settings allow.',
  fixable: false,
  bad: () =>
    inReport(
      {},
      {
        text: `| a | b |\n| - | - |\n${'| 1 | 2 |\n'.repeat(10_000)}`,
        shown: '| a | b |\n| - | - |\n| 1 | 2 |\n… (10,000 rows)',
      },
    ),
  good: () => inReport({}, { text: '| a | b |\n| - | - |\n| 1 | 2 |\n' }),
};
