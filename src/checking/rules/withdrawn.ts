import { error, type Finding } from '../finding.ts';
import { placeOf } from '../source-text.ts';
import type { Subject } from '../subject.ts';
import { inReport, type RuleHelp } from '../rule-help.ts';

/** A withdrawal is told in full, and its text is gone; what says that it was withdrawn has the status, too. */
export function* withdrawn({ source, value }: Subject): Iterable<Finding> {
  if (value['status'] !== 'withdrawn') {
    if (value['withdrawn'] === undefined) return;
    yield error(
      'article/withdrawn',
      source.yaml?.key(['withdrawn']) ?? source.start,
      'a report with withdrawn must have status: withdrawn',
      {
        found: typeof value['status'] === 'string' ? value['status'] : 'no status',
        suggestion: 'status: withdrawn',
      },
    );
    return;
  }
  const at = placeOf(source, ['status']);
  if (value['withdrawn'] === undefined)
    yield error(
      'article/withdrawn',
      at,
      'a withdrawn report must say when and why. Add withdrawn: {date, reason, textSha256}',
      { found: 'no withdrawn' },
    );
  if (value['suppliedTitle'] === undefined)
    yield error(
      'article/withdrawn',
      at,
      'a withdrawn report must have a suppliedTitle, since its text no longer gives it a title',
      { found: 'no suppliedTitle' },
    );
  if (source.body.trim() === '') return;
  const end = source.body.indexOf('\n');
  yield error(
    'article/withdrawn',
    [source.bodyOffset, source.bodyOffset + (end === -1 ? source.body.length : end)],
    'the text of a withdrawn report must be taken out. Delete everything behind the closing ---',
  );
}

/** What the help page says of it, with examples that are tested. */
export const WITHDRAWN: RuleHelp = {
  name: 'withdrawn',
  kinds: ['article'],
  severity: 'error',
  must: 'A withdrawn report must say when and why, have a supplied title and no text; and withdrawn needs status: withdrawn.',
  fixable: false,
  bad: () => inReport({ status: 'withdrawn' }),
  good: () =>
    inReport(
      {
        status: 'withdrawn',
        suppliedTitle: 'Report on the harbour',
        withdrawn: `{date: 2024-04-01, reason: Asked for, textSha256: ${'a'.repeat(64)}}`,
      },
      {
        text: '',
        shown:
          'status: withdrawn\nsuppliedTitle: Report on the harbour\nwithdrawn: {date: 2024-04-01, reason: Asked for, textSha256: …}',
      },
    ),
};
