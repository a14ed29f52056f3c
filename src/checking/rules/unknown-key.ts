import type { z } from 'zod';
import { fieldName } from '../field-name.ts';
import { error, type Details, type Finding } from '../finding.ts';
import { keysAt } from '../keys-at.ts';
import { nearestKey, sureKey } from '../nearest-key.ts';
import { placeOf } from '../source-text.ts';
import type { Subject } from '../subject.ts';
import { valueAt } from '../value-at.ts';
import type { KeyPath } from '../yaml-text.ts';
import { EVERY_KIND, inReport, type RuleHelp } from '../rule-help.ts';

type Schema = z.ZodType & { shape: Record<string, z.ZodType> };

/** Keys that the schema does not have, each with the one that was probably meant. */
export function* unknownKeys(
  { kind, source, value }: Subject,
  path: KeyPath,
  keys: readonly string[],
  schema: Schema,
): Iterable<Finding> {
  const known = keysAt(schema, path);
  const group = valueAt(value, path) as Readonly<Record<string, unknown>>;
  const free = known.filter((key) => !Object.hasOwn(group, key));
  const isAbsent = (key: string): boolean =>
    path.length === 0 && free.includes(key) && schema.shape[key]?.safeParse(undefined).success === false;
  for (const key of keys) {
    const at = source.yaml?.key([...path, key]) ?? placeOf(source, path);
    const suggestion = nearestKey(key, free) ?? nearestKey(key, known);
    const sure = sureKey(key, known, isAbsent);
    const details: Details = { found: key };
    if (suggestion !== undefined) details.suggestion = suggestion;
    if (sure !== undefined && free.includes(sure) && suits(schema, path, sure, group[key]))
      details.fix = { at, text: sure };
    const where = path.length === 0 ? '' : ` in ${fieldName(path)}`;
    const remedy =
      suggestion === undefined
        ? `. Take the line out${kind === 'article' && path.length === 0 ? ', or put it under extra and declare it in the settings' : ''}`
        : '';
    yield error(`${kind}/unknown-key`, at, `a key${where} must be one that ${A[kind]} can have${remedy}`, details);
  }
}

/** Whether a value may stand under the key that was meant. Deeper down, the lines told of by {@link sureFixes} tell. */
function suits(schema: Schema, path: KeyPath, key: string, value: unknown): boolean {
  return path.length > 0 || schema.shape[key]?.safeParse(value).success === true;
}

const A = {
  article: 'a report',
  place: 'a place',
  organisation: 'an organisation',
  source: 'a source',
  page: 'a page',
} as const;

/** What the help page says of it, with examples that are tested. */
export const UNKNOWN_KEY: RuleHelp = {
  name: 'unknown-key',
  kinds: EVERY_KIND,
  severity: 'error',
  must: 'A key must be one that its kind of file can have, spelt as it is.',
  fixable: true,
  bad: () => inReport({ dateline: undefined, datelne: 'TROMSØ, March 4' }),
  good: () => inReport({ dateline: 'TROMSØ, March 4' }),
};
