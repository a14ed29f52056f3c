import { error, type Details, type Finding } from '../finding.ts';
import { wholeReport, type RuleHelp } from '../rule-help.ts';

/** A Markdown file whose keys are not between two lines `---`. */
export function noFrontmatter(text: string): Finding {
  const opened = /^---[ \t]*(?:\n|$)/.test(text);
  return opened
    ? error(
        'file/frontmatter',
        [0, 3],
        'the keys must be closed by a line --- before the text. Add it behind the last key',
        closingLine(text),
      )
    : error(
        'file/frontmatter',
        [0, 0],
        'the file must begin with a line ---, then its keys, then a line --- again, then the text',
        openingLine(text),
      );
}

/** The closing `---` where a blank line parts keys alone from a text. */
function closingLine(text: string): Details {
  const blank = text.indexOf('\n\n');
  const keys = text.slice(4, blank).split('\n');
  if (blank === -1 || text.startsWith('--- ') || !keys.every((line) => LINE_OF_KEYS.test(line))) return {};
  return { fix: { at: [blank + 1, blank + 1], text: '---\n' } };
}

/** The opening `---` where a file begins with keys that a line `---` closes. */
function openingLine(text: string): Details {
  const close = /^---[ \t]*$/m.exec(text);
  const keys = text.slice(0, close?.index).trimEnd().split('\n');
  if (!close || !keys.every((line) => LINE_OF_KEYS.test(line))) return {};
  return { fix: { at: [0, 0], text: '---\n' } };
}

const LINE_OF_KEYS = /^(?:[A-Za-z]\w*:(?: |$)|\s+\S|- )/;

/** What the help page says of it, with examples that are tested. */
export const FRONTMATTER: RuleHelp = {
  name: 'frontmatter',
  kinds: ['file'],
  severity: 'error',
  must: 'A file must begin with a line ---, then its keys, then a line --- again, then the text.',
  fixable: true,
  bad: () =>
    wholeReport(
      '---\ndate: 2024-03-04\ndateline: TROMSØ, March 4\nsource: Nordlys Wire\nplaces: [Tromsø]\norganisations: []\n\nSynthetic text.\n',
      '---\ndate: 2024-03-04\n…\n\nThe board met.',
    ),
  good: () =>
    wholeReport(
      '---\ndate: 2024-03-04\ndateline: TROMSØ, March 4\nsource: Nordlys Wire\nplaces: [Tromsø]\norganisations: []\n---\n\nSynthetic text.\n',
      '---\ndate: 2024-03-04\n…\n---\n\nThe board met.',
    ),
};
