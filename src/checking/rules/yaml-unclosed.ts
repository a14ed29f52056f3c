import { endOfLine } from '../end-of-line.ts';
import { excerpt } from '../excerpt.ts';
import { error, type Finding } from '../finding.ts';
import { inReport, type RuleHelp } from '../rule-help.ts';

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** A quote or bracket that opens at `open` and is never closed. */
export function unclosed(text: string, open: number): Finding {
  const mark = text[open] ?? '';
  const fix = closingFix(text, open);
  return error(
    'file/yaml-unclosed',
    [open, open + 1],
    `${mark} must be closed by ${CLOSING[mark] ?? mark}. Put it at the end of the value`,
    { found: excerpt(text.slice(open, endOfLine(text, open))), ...(fix ? { fix } : {}) },
  );
}

/** A line that begins with a key, or the end of the keys: where a value written on one line is over. */
const NEXT_KEY = /^(?:[A-Za-z][\w-]*:(?:[ \t]|$)|$)/;

/**
 * The closing quote or bracket at the end of the line, where that is certain: nothing else on the line may be one, no
 * remark follows, and the next line begins another key.
 */
function closingFix(text: string, open: number): Finding['fix'] {
  const mark = text[open] ?? '';
  const end = open + text.slice(open, endOfLine(text, open)).trimEnd().length;
  const value = text.slice(open + 1, end);
  const next = endOfLine(text, open) + 1;
  if (value.trim() === '' || / #/.test(value) || !NEXT_KEY.test(text.slice(next, endOfLine(text, next))))
    return undefined;
  if (mark === '"' || mark === "'") {
    if (/["'\\]/.test(mark === '"' ? value : value.replaceAll('"', ''))) return undefined;
    return { at: [end, end], text: mark };
  }
  if (/["'[\]{}]/.test(value) || value.trimEnd().endsWith(',')) return undefined;
  return mark === '[' ? { at: [end, end], text: ']' } : undefined;
}

/** What the help page says of it, with examples that are tested. */
export const YAML_UNCLOSED: RuleHelp = {
  name: 'yaml-unclosed',
  kinds: ['file'],
  severity: 'error',
  must: 'A quote or bracket must be closed.',
  fixable: true,
  bad: () => inReport({ headline: '"Board meets' }),
  good: () => inReport({ headline: '"Board meets"' }),
};
