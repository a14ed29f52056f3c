import { warning, type Finding } from '../finding.ts';
import { excerpt } from '../excerpt.ts';
import type { Subject } from '../subject.ts';

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
