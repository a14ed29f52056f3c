import { type RuleHelp } from '../rule-help.ts';
import { splitFile } from '../../archive/fixity.ts';
import { bandsOf } from '../../archive/min-hash.ts';
import { nearDuplicates, type ComparedText, type NearDuplicate } from '../../archive/near-duplicates.ts';
import { shinglesOf } from '../../archive/shingles.ts';
import { wordsOf } from '../../query/tokens.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { endOfLine } from '../end-of-line.ts';
import { Lines } from '../lines.ts';

/** Shorter texts are not compared: one changed word in them is more than one in twenty, and short notices repeat. */
const LEAST_WORDS = 20;

/** From this share on, a repeated text is an error where the check is strict. */
const STRICT = 0.95;

/** A report's text as it is compared, its file, and all that the file holds. */
export interface ReportText extends ComparedText {
  file: string;
  text: () => string;
}

/** What to compare, and how strictly. */
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

/** A report's text is its own. Agencies resend, so another report with nearly the same text is named and a person decides. */
export function* nearDuplicateTexts(
  reports: readonly ReportText[],
  { strict, wanted }: NearDuplicateOptions,
): Iterable<Diagnostic> {
  const isWanted = (index: number): boolean => wanted(reports[index]?.file ?? '');
  const nearest = new Map<number, { other: number; similarity: number; count: number }>();
  const add = (index: number, other: number, { similarity }: NearDuplicate): void => {
    if (!isWanted(index)) return;
    const known = nearest.get(index);
    if (!known) nearest.set(index, { other, similarity, count: 1 });
    else {
      known.count++;
      if (similarity > known.similarity) Object.assign(known, { other, similarity });
    }
  };
  for (const pair of nearDuplicates(reports, isWanted)) {
    add(pair.first, pair.second, pair);
    add(pair.second, pair.first, pair);
  }
  for (const [index, { other, similarity, count }] of nearest) {
    const report = reports[index];
    const twin = reports[other];
    if (!report || !twin) continue;
    const share = similarity === 1 ? 'word for word' : `to ${Math.floor(similarity * 100)} %`;
    const others = count === 1 ? '' : `, and of ${count - 1} more`;
    yield {
      file: report.file,
      ...placeOfText(report.text()),
      severity: strict && similarity >= STRICT ? 'error' : 'warning',
      rule: 'article/near-duplicate',
      message: `the text must be a report of its own, and it is ${share} that of ${twin.file}${others}. Take one of them out, or leave both if the agency sent it again`,
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
  ids: ['article/near-duplicate'],
  severity: 'warning',
  must: 'A report’s text must be its own: one that is nearly that of another is named. With --strict, from 95 % it is an error.',
  fixable: false,
};
