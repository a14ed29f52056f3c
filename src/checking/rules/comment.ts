import { warning, type Finding } from '../finding.ts';
import { excerpt } from '../excerpt.ts';
import type { Subject } from '../subject.ts';
import { EVERY_KIND, inReport, type RuleHelp } from '../rule-help.ts';

/** A # behind a value begins a comment in YAML, so that part of a headline could be lost without a word. */
export function* comments({ kind, source }: Subject): Iterable<Finding> {
  for (const { comment, at } of source.yaml?.comments() ?? []) {
    yield warning(
      `${kind}/comment`,
      at,
      'a remark behind # must stand on a line of its own. If it belongs to the value, put the whole value in quotes',
      { found: excerpt(comment) },
    );
  }
}

/** What the help page says of it, with examples that are tested. */
export const COMMENT: RuleHelp = {
  name: 'comment',
  kinds: EVERY_KIND,
  severity: 'warning',
  must: 'A remark behind # must stand on a line of its own; a value that holds a # must be in quotes.',
  fixable: false,
  bad: () => inReport({ headline: 'Board # opens the harbour' }),
  good: () => inReport({ headline: '"Board # opens the harbour"' }),
};
