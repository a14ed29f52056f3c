import { error, type Finding, type Stretch } from '../finding.ts';
import type { Subject } from '../subject.ts';
import { EVERY_KIND, inReport, type RuleHelp } from '../rule-help.ts';

/** A character at `at` that changes a text's direction; `name` is what it is called. */
export function directionCharacter({ kind }: Subject, at: Stretch, name: string): Finding {
  return error(
    `${kind}/direction-character`,
    at,
    'a text must be without characters that change its direction. Delete it, or set language to that of the text',
    { found: name },
  );
}

/** Whether a character only changes the direction of those beside it. */
export function isDirection(code: number): boolean {
  return (
    code === 0x61c ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  );
}

/** What the help page says of it, with examples that are tested. */
export const DIRECTION_CHARACTER: RuleHelp = {
  name: 'direction-character',
  kinds: EVERY_KIND,
  severity: 'error',
  must: 'A text must be without characters that change its direction, unless its language is written from right to left.',
  fixable: false,
  bad: () => inReport({}, { text: 'The \u202Eboard met. This report is synthetic.\n', shown: 'The {U+202E}board' }),
  good: () => inReport({}, { text: 'The board met. This report is synthetic.\n', shown: 'The board' }),
};
