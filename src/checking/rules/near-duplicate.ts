import { splitFile } from '../../archive/fixity.ts';
import { bandsOf } from '../../archive/min-hash.ts';
import { nearDuplicates, type ComparedText } from '../../archive/near-duplicates.ts';
import { shinglesOf } from '../../archive/shingles.ts';
import { wordsOf } from '../../query/tokens.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { endOfLine } from '../end-of-line.ts';
import { Lines } from '../lines.ts';
import { inReport, type RuleHelp } from '../rule-help.ts';

/** Shorter texts are not compared: one changed word in them is more than one in twenty, and short notices repeat. */
const LEAST_WORDS = 20;

/** From this share on, a repeated text is an error where the check is strict. */
const STRICT = 0.95;

/** A report's text as it is compared, and its file. */
export interface ReportText extends ComparedText {
  file: string;
}

/** The files of two reports that share most of their words, and the share. */
export type NearReports = readonly [file: string, other: string, similarity: number];

/** What is asked about, and how strictly. */
export interface NearDuplicateOptions {
  strict: boolean;
  /** Files that are asked about; each is compared with all. */
  wanted: (file: string) => boolean;
}

/** A report's text as it is compared, from its whole file; undefined where it is too short. */
export function comparedReport(text: string): ComparedText | undefined {
  const words = wordsOf(splitFile(text).body);
  if (words.length < LEAST_WORDS) return undefined;
  const shingles = shinglesOf(words);
  return { bands: bandsOf(shingles), shingles };
}

/** The pairs of reports, at least one of each asked about, whose texts are nearly the same. */
export function nearReports(reports: readonly ReportText[], wanted: (file: string) => boolean): NearReports[] {
  const fileAt = (index: number): string => reports[index]?.file ?? '';
  return nearDuplicates(reports, (index) => wanted(fileAt(index))).map(({ first, second, similarity }) => [
    fileAt(first),
    fileAt(second),
    similarity,
  ]);
}

/**
 * A report's text is its own. Agencies resend, so another report with nearly the same text is named and a person decides.
 * `textOf` gives all that a file holds.
 */
export function* nearDuplicateTexts(
  pairs: readonly NearReports[],
  textOf: (file: string) => string,
  { strict, wanted }: NearDuplicateOptions,
): Iterable<Diagnostic> {
  const nearest = new Map<string, { other: string; similarity: number; count: number }>();
  const add = (file: string, other: string, similarity: number): void => {
    if (!wanted(file)) return;
    const known = nearest.get(file);
    if (!known) nearest.set(file, { other, similarity, count: 1 });
    else {
      known.count++;
      if (similarity > known.similarity) Object.assign(known, { other, similarity });
    }
  };
  for (const [file, other, similarity] of pairs) {
    add(file, other, similarity);
    add(other, file, similarity);
  }
  for (const [file, { other, similarity, count }] of nearest) {
    const isSame = splitFile(textOf(file)).body === splitFile(textOf(other)).body;
    const share = isSame
      ? 'word for word'
      : similarity === 1
        ? 'apart from spelling or punctuation'
        : `to ${Math.floor(similarity * 100)} %`;
    const others = count === 1 ? '' : `, and of ${count - 1} more`;
    yield {
      file,
      ...placeOfText(textOf(file)),
      severity: strict && similarity >= STRICT ? 'error' : 'warning',
      rule: 'article/near-duplicate',
      message: `the text must be a report of its own, and it is ${share} that of ${other}${others}. Take one of them out, or leave both if the agency sent it again`,
    };
  }
}

/** The first line of a file's text. */
function placeOfText(text: string): ReturnType<Lines['position']> {
  const { body, bodyOffset } = splitFile(text);
  const start = bodyOffset + (/\S/.exec(body)?.index ?? 0);
  return new Lines(text).position([start, endOfLine(text, start)]);
}

/** What the help page says of it, with examples that are tested. */
export const NEAR_DUPLICATE: RuleHelp = {
  name: 'near-duplicate',
  kinds: ['article'],
  severity: 'warning',
  must: 'A report’s text must be its own: one that is nearly that of another is named. With --strict, from 95 % it is an error.',
  fixable: false,
  bad: () =>
    inReport(
      {},
      { text: NOTICE, shown: 'The text of another report, word for word', others: { [OTHER]: otherReport(NOTICE) } },
    ),
  good: () => inReport({}, { text: NOTICE, shown: 'A text of its own', others: { [OTHER]: otherReport(SECOND) } }),
};

const OTHER = 'articles/2024/03/2024-03-05-harbour.md';
const NOTICE =
  'The harbour board of Tromsø met on Monday to hear what a winter timetable with two ferries a day would cost, and put its decision off until spring. This report is synthetic.\n';
const SECOND =
  'Shopkeepers of the outer islands asked on Tuesday for an early boat on market days, which the board promised to look into before the ice comes. This report is synthetic.\n';

function otherReport(text: string): string {
  return `---\ndate: 2024-03-05\ndateline: TROMSØ, March 5\nsource: Nordlys Wire\nplaces: [Tromsø]\norganisations: []\n---\n\n${text}`;
}
