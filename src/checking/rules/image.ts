import { excerpt } from '../excerpt.ts';
import { error, type Finding, type Stretch } from '../finding.ts';
import { writtenAt } from '../source-text.ts';
import type { Subject } from '../subject.ts';
import { inReport, type RuleHelp } from '../rule-help.ts';

/** An image at `at`. */
export function image({ kind, source }: Subject, at: Stretch): Finding {
  return error(
    `${kind}/image`,
    at,
    'the archive keeps text alone, so a text must be without images. Take the image out, or leave its description as text',
    { found: excerpt(writtenAt(source, at)) },
  );
}

/** What the help page says of it, with examples that are tested. */
export const IMAGE: RuleHelp = {
  name: 'image',
  kinds: ['article', 'page'],
  severity: 'error',
  must: 'The text must be without images: the archive keeps text.',
  fixable: false,
  bad: () => inReport({}, { text: '![The harbour](harbour.jpg)\n\nThis report is synthetic.\n' }),
  good: () => inReport({}, { text: 'The harbour\n\nThis report is synthetic.\n' }),
};
