import { warning, type Finding, type Stretch } from '../finding.ts';
import type { Subject } from '../subject.ts';
import { EVERY_KIND, inReport, type RuleHelp } from '../rule-help.ts';

/** The stand-in for a letter that was lost; `name` is what it is called. */
export function damagedCharacter({ kind }: Subject, at: Stretch, name: string): Finding {
  return warning(
    `${kind}/damaged-character`,
    at,
    'a text must be without replacement characters: a letter was lost before the file came here. Put the right one in',
    { found: name },
  );
}

/** What the help page says of it, with examples that are tested. */
export const DAMAGED_CHARACTER: RuleHelp = {
  name: 'damaged-character',
  kinds: EVERY_KIND,
  severity: 'warning',
  must: 'A text must be without replacement characters: a letter was lost before the file came here.',
  fixable: false,
  bad: () => inReport({}, { text: 'The board of Troms\uFFFD met. This report is synthetic.\n', shown: 'Troms\uFFFD' }),
  good: () => inReport({}, { text: 'The board of Tromsø met. This report is synthetic.\n', shown: 'Tromsø' }),
};
