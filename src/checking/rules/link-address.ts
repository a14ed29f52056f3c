import { isFollowedAddress } from '../../markdown/link-hosts.ts';
import { excerpt } from '../excerpt.ts';
import { error, type Finding, type Stretch } from '../finding.ts';
import type { Subject } from '../subject.ts';
import { inReport, type RuleHelp } from '../rule-help.ts';

/** A link at `at` that leads nowhere a reader can follow; undefined where it does. */
export function linkAddress({ kind }: Subject, url: string, at: Stretch): Finding | undefined {
  if (isFollowedAddress(url)) return undefined;
  return error(
    `${kind}/link-address`,
    at,
    'a link must have a full address that begins with https://, http:// or mailto:. Write the address out, or leave the words without a link',
    { found: excerpt(url) || 'nothing' },
  );
}

/** What the help page says of it, with examples that are tested. */
export const LINK_ADDRESS: RuleHelp = {
  name: 'link-address',
  kinds: ['article', 'page'],
  severity: 'error',
  must: 'A link must have a full address.',
  fixable: false,
  bad: () => inReport({}, { text: 'See [the notice](/notice/). This report is synthetic.\n' }),
  good: () => inReport({}, { text: 'See [the notice](https://board.example/notice/). This report is synthetic.\n' }),
};
