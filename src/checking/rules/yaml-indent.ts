import { endOfLine } from '../end-of-line.ts';
import { excerpt } from '../excerpt.ts';
import { error, type Finding } from '../finding.ts';
import { inReport, type RuleHelp } from '../rule-help.ts';

/** A value in quotes that opens at `open` and is closed further down, on lines that are not indented; else undefined. */
export function notIndented(text: string, open: number): Finding | undefined {
  const line = outdentedLine(text, open);
  if (line === undefined) return undefined;
  const end = endOfLine(text, line);
  return error(
    'file/yaml-indent',
    [line, end],
    'the further lines of a value in quotes must be indented. Put two spaces before each, or write the value on one line',
    { found: excerpt(text.slice(line, end)) },
  );
}

/** The first line of a quoted value that is closed further down, where that line is not indented. */
function outdentedLine(text: string, open: number): number | undefined {
  const mark = text[open] ?? '';
  const first = endOfLine(text, open) + 1;
  if (!`"'`.includes(mark) || /\S/.test(text[first] ?? ' ') === false) return undefined;
  for (let start = first; start < text.length; start = endOfLine(text, start) + 1) {
    const line = text.slice(start, endOfLine(text, start)).trimEnd();
    if (/^[\w-]+:(?: |$)/.test(line)) return undefined;
    if (line.endsWith(mark)) return first;
  }
  return undefined;
}

/** What the help page says of it, with examples that are tested. */
export const YAML_INDENT: RuleHelp = {
  name: 'yaml-indent',
  kinds: ['file'],
  severity: 'error',
  must: 'The further lines of a value in quotes must be indented.',
  fixable: false,
  bad: () => inReport({ headline: '"Board\nmeets"' }),
  good: () => inReport({ headline: '"Board\n  meets"' }),
};
