import { error, warning, type Finding } from '../finding.ts';
import type { Subject } from '../subject.ts';
import { EVERY_KIND, inReport, type RuleHelp } from '../rule-help.ts';

const SOFT_HYPHEN = 0xad;

/** A character at `index` that cannot be seen; `name` is what it is called. */
export function invisibleCharacter(
  { kind, source: { text } }: Subject,
  character: string,
  index: number,
  name: string,
): Finding {
  const at = [index, index + character.length] as const;
  if (character.codePointAt(0) === SOFT_HYPHEN)
    return warning(
      `${kind}/invisible-character`,
      at,
      'a text must be without soft hyphens, which search cannot see past. Delete it',
      { found: name, fix: { at, text: '' } },
    );
  return error(
    `${kind}/invisible-character`,
    at,
    'a text must be without invisible characters. Delete it, or type a space in its place',
    // Where it parts two words, a space may have been meant.
    { found: name, ...(besideSpace(text, index) ? { fix: { at, text: '' } } : {}) },
  );
}

function besideSpace(text: string, index: number): boolean {
  return /^$|\s/.test(text[index - 1] ?? '') || /^$|\s/.test(text[index + 1] ?? '');
}

/** What the help page says of it, with examples that are tested. */
export const INVISIBLE_CHARACTER: RuleHelp = {
  name: 'invisible-character',
  kinds: EVERY_KIND,
  severity: 'error',
  must: 'A text must be without characters that cannot be seen, but for those that its language needs; a soft hyphen is a warning.',
  fixable: true,
  bad: () =>
    inReport({}, { text: 'The \u200Bharbour board met. This report is synthetic.\n', shown: 'The {U+200B}harbour' }),
  good: () => inReport({}, { text: 'The harbour board met. This report is synthetic.\n', shown: 'The harbour' }),
};
