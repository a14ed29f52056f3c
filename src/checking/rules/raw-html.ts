import type { Html } from 'mdast';
import { excerpt } from '../excerpt.ts';
import { error, type Finding, type Stretch } from '../finding.ts';
import type { Subject } from '../subject.ts';
import { inReport, type RuleHelp } from '../rule-help.ts';

/** HTML in a text, at its first tag. */
export function rawHtml({ kind, source }: Subject, { value }: Html, at: Stretch): Finding {
  return error(
    `${kind}/raw-html`,
    firstTag(at, source.text),
    'the text must be without HTML, which would be shown as it is written. Take the tag out, or put a backslash before its <',
    { found: excerpt(value) },
  );
}

/** The first tag of a stretch of HTML, or its first line. */
function firstTag([start, end]: Stretch, text: string): Stretch {
  const html = text.slice(start, end);
  const tag = /^[^\n>]*>?/.exec(html)?.[0] ?? '';
  return [start, start + Math.max(1, tag.length)];
}

/** What the help page says of it, with examples that are tested. */
export const RAW_HTML: RuleHelp = {
  name: 'raw-html',
  kinds: ['article', 'page'],
  severity: 'error',
  must: 'The text must be without HTML.',
  fixable: false,
  bad: () => inReport({}, { text: 'The <b>board</b> met. This report is synthetic.\n' }),
  good: () => inReport({}, { text: 'The **board** met. This report is synthetic.\n' }),
};
