import { error, type Finding } from '../finding.ts';
import type { Subject } from '../subject.ts';
import { EVERY_KIND, inReport, type RuleHelp } from '../rule-help.ts';

/** What import writes where a person must decide. */
const PLACEHOLDER = 'TODO';

/** No value, and no line of the text, is still to be decided. */
export function* placeholder({ kind, source }: Subject): Iterable<Finding> {
  if (!source.text.includes(PLACEHOLDER)) return;
  const message = `${PLACEHOLDER} must be replaced by what is right`;
  for (const { text, at } of source.yaml?.texts() ?? []) {
    if (text.trim() === PLACEHOLDER) yield error(`${kind}/todo`, at, message, { found: PLACEHOLDER });
  }
  for (const { index } of source.body.matchAll(/^TODO(?=[ \t]*$)/gm)) {
    yield error(`${kind}/todo`, [source.bodyOffset + index, source.bodyOffset + index + PLACEHOLDER.length], message, {
      found: PLACEHOLDER,
    });
  }
}

/** What the help page says of it, with examples that are tested. */
export const TODO_LEFT: RuleHelp = {
  name: 'todo',
  kinds: EVERY_KIND,
  severity: 'error',
  must: 'TODO, which an import writes where a person must decide, must be replaced by what is right.',
  fixable: false,
  bad: () => inReport({ dateline: 'TODO' }),
  good: () => inReport({ dateline: '' }),
};
