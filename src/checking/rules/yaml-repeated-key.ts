import { endOfLine } from '../end-of-line.ts';
import { error, type Finding, type Stretch } from '../finding.ts';
import { inReport, type RuleHelp } from '../rule-help.ts';

/** A key that stands a second time at `at`. */
export function repeatedKey(text: string, at: Stretch): Finding {
  const fix = repeatedKeyFix(text, at);
  return error('file/yaml-repeated-key', at, 'a key must stand once. Keep one of the two lines and delete the other', {
    found: text.slice(...at),
    ...(fix ? { fix } : {}),
  });
}

/** The second of two equal keys with its line, where the first says the same on one line. */
function repeatedKeyFix(text: string, [begin, end]: Stretch): Finding['fix'] {
  const start = text.lastIndexOf('\n', begin - 1) + 1;
  if (text.slice(start, begin).trim() !== '') return undefined;
  const next = Math.min(text.length, endOfLine(text, begin) + 1);
  const line = text.slice(start, endOfLine(text, begin)).trimEnd();
  const follows = text.slice(next, endOfLine(text, next));
  if (/^(?:[ \t]+\S|- )/.test(follows)) return undefined;
  const lines = text
    .slice(0, start)
    .split('\n')
    .map((other) => other.trimEnd());
  const first = lines.findLastIndex((other) => other.startsWith(`${text.slice(start, end)}:`));
  if (first === -1 || lines[first] !== line || /^(?:[ \t]+\S|- )/.test(lines[first + 1] ?? '')) return undefined;
  return { at: [start, next], text: '' };
}

/** What the help page says of it, with examples that are tested. */
export const YAML_REPEATED_KEY: RuleHelp = {
  name: 'yaml-repeated-key',
  kinds: ['file'],
  severity: 'error',
  must: 'A key must stand once.',
  fixable: true,
  bad: () => inReport({ headline: 'Board meets\nheadline: Board meets' }),
  good: () => inReport({ headline: 'Board meets' }),
};
