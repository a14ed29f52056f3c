import { error, type Finding } from '../finding.ts';
import type { Subject } from '../subject.ts';
import { inReport, type RuleHelp } from '../rule-help.ts';

/** A report has a text, unless it is withdrawn. */
export function* bodyPresent({ kind, source, value }: Subject): Iterable<Finding> {
  if (value['status'] === 'withdrawn' || source.body.trim() !== '' || !source.yaml) return;
  const closing = source.text.lastIndexOf('\n---', source.bodyOffset - 1) + 1;
  yield error(
    `${kind}/body-empty`,
    [closing, closing + 3],
    `the text must follow the closing ---. Put the ${kind === 'article' ? 'report' : 'page'}’s text there`,
    { found: 'nothing' },
  );
}

/** What the help page says of it, with examples that are tested. */
export const BODY_EMPTY: RuleHelp = {
  name: 'body-empty',
  kinds: ['article', 'page'],
  severity: 'error',
  must: 'The text must follow the closing ---.',
  fixable: false,
  bad: () => inReport({}, { text: '', shown: '---\n(nothing)' }),
  good: () => inReport({}, { text: 'The board met. This report is synthetic.\n' }),
};
