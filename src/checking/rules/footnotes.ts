import { error, type Finding } from '../finding.ts';
import type { Limits } from '../frontmatter-limits.ts';
import { inReport, type RuleHelp } from '../rule-help.ts';

/** References and definitions of footnotes, together. */
export function footnotes(body: string, offset: number, limits: Limits): Finding | undefined {
  let count = 0;
  for (const { 0: mark, index } of body.matchAll(/\[\^[^\]\s]+\]/g)) {
    if (++count <= limits.footnotes) continue;
    return error(
      'file/footnotes',
      [offset + index, offset + index + mark.length],
      `a file must have at most ${limits.footnotes.toLocaleString('en')} footnotes and calls of them. Take some out`,
    );
  }
  return undefined;
}

/** What the help page says of it, with examples that are tested. */
export const FOOTNOTES: RuleHelp = {
  name: 'footnotes',
  kinds: ['file'],
  severity: 'error',
  must: 'A file must have no more footnotes and calls of them than the settings allow.',
  fixable: false,
  bad: () =>
    inReport(
      {},
      {
        text: `The board met.${'[^1]'.repeat(500)}\n\n[^1]: Synthetic.\n`,
        shown: 'The board met.[^1][^1][^1]… (500 calls)',
      },
    ),
  good: () => inReport({}, { text: 'The board met.[^1]\n\n[^1]: Synthetic.\n' }),
};
