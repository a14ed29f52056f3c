import type { z } from 'zod';
import { fieldName } from '../field-name.ts';
import { error, type Finding } from '../finding.ts';
import { schemaWords } from '../schema-words.ts';
import { placeOf } from '../source-text.ts';
import type { Subject } from '../subject.ts';
import type { KeyPath } from '../yaml-text.ts';
import { EVERY_KIND, inReport, type RuleHelp } from '../rule-help.ts';

/** A key that must stand and does not; told at the opening `---`, or at the group of keys it is missing from. */
export function requiredKey({ kind, source }: Subject, path: KeyPath, issue: z.core.$ZodIssue): Finding {
  const at = path.length === 1 ? source.start : placeOf(source, path.slice(0, -1));
  const key = String(path.at(-1));
  return error(
    `${kind}/required-key`,
    at,
    `${fieldName(path)} ${schemaWords(issue)}. Add the line ${key}:${EMPTY[key] ?? ' with its value'}`,
    { found: `no ${key}` },
  );
}

// What to write for a required key that a report has nothing for.
const EMPTY: Readonly<Record<string, string>> = {
  dateline: ' and leave it empty if the report prints none',
  places: ' [] if there are none',
  organisations: ' [] if there are none',
};

/** What the help page says of it, with examples that are tested. */
export const REQUIRED_KEY: RuleHelp = {
  name: 'required-key',
  kinds: EVERY_KIND,
  severity: 'error',
  must: 'The keys that every file of its kind has must stand: date, dateline, source, places and organisations in a report.',
  fixable: false,
  bad: () => inReport({ places: undefined }, { shown: 'a report without the line places:' }),
  good: () => inReport({ places: '[]' }),
};
