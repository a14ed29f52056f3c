import { z } from 'zod';

/** The most reports, and the most entries of each list, that are told of. */
export const MOST_REPORTS = 50;
export const MOST_ENTRIES = 20;
const LONGEST = 300;

// Nothing that steers a terminal, ends a line or turns the direction of writing.
const line = z
  .string()
  .max(LONGEST)
  .regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u);
const count = z.int().min(0).max(1_000_000);
const lines = z.array(line).max(MOST_ENTRIES);

/** A name as a report writes it, and the id of its record; null where it has none. */
const named = z.strictObject({ name: line, id: line.nullable() });

/** What the archive made of one report. */
const understoodReport = z.strictObject({
  file: line,
  /** Null where the file has errors: nothing can be said of it before they are mended. */
  understood: z
    .strictObject({
      date: line,
      title: line,
      /** As printed; empty where none is. */
      dateline: line,
      filedFrom: named.nullable(),
      source: named.nullable(),
      places: z.array(named).max(MOST_ENTRIES),
      organisations: z.array(named).max(MOST_ENTRIES),
      links: lines,
    })
    .nullable(),
  errors: count,
  warnings: count,
  /** Sentences on other reports with nearly the same text. */
  duplicates: lines,
});

/**
 * What a pull request's reports were understood as. It is made where the pull request's own files are read and posted
 * where nothing of it may be trusted, so every value is bounded and no value is more than a line of text.
 */
export const understoodSchema = z.strictObject({
  pullRequest: z.int().positive().max(100_000_000),
  reports: z.array(understoodReport).max(MOST_REPORTS),
  /** How many more reports there are than are told of. */
  more: count,
  /** Sentences on what the pull request touches beside content. */
  scope: lines,
  errors: count,
  warnings: count,
});

export type Understood = z.infer<typeof understoodSchema>;
export type UnderstoodReport = z.infer<typeof understoodReport>;

/** A text as one line that the schema takes: what it refuses becomes a space, what is too long is cut. */
export function asLine(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uD800-\uDFFF]+/gu, ' ').trim();
  // Half a character at the cut is left out.
  return plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
