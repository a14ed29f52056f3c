import type { z } from 'zod';
import type { Finding } from './finding.ts';
import type { Subject } from './subject.ts';
import { valueAt } from './value-at.ts';
import type { KeyPath } from './yaml-text.ts';
import { requiredKey } from './rules/required-key.ts';
import { unknownKeys } from './rules/unknown-key.ts';
import { valueFault } from './value-fault.ts';

type Issue = z.core.$ZodIssue;
type Schema = z.ZodType & { shape: Record<string, z.ZodType> };

/** Required and unknown keys, types and values, all from the schema itself; messages are the schema's words behind the field's name. */
export function* schemaFaults(subject: Subject, issues: readonly Issue[], schema: Schema): Iterable<Finding> {
  const findings = issues.flatMap((issue) => [...faultsOf(subject, issue, schema)]);
  // A key with a slip in it is one fault, not also the lack of the right one.
  const meant = new Set(
    findings.filter(({ rule }) => rule.endsWith('/unknown-key')).map(({ suggestion }) => `no ${suggestion}`),
  );
  yield* findings.filter(
    ({ rule, found }) => !(rule.endsWith('/required-key') && found !== undefined && meant.has(found)),
  );
}

function* faultsOf(subject: Subject, issue: Issue, schema: Schema): Iterable<Finding> {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  // Still to be decided: a rule of its own says so.
  if (valueAt(subject.value, path) === 'TODO') return;
  if (issue.code === 'unrecognized_keys') yield* unknownKeys(subject, path, issue.keys, schema);
  else if (issue.code === 'invalid_union') yield* unionFaults(subject, issue, path, schema);
  else if (valueAt(subject.value, path) === undefined && path.length > 0 && typeof path.at(-1) === 'string')
    yield requiredKey(subject, path, issue);
  else yield valueFault(subject, path, issue);
}

/** A union says what it must be as a whole; where one branch fits but for something inside, that is what is reported. */
function* unionFaults(
  subject: Subject,
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: KeyPath,
  schema: Schema,
): Iterable<Finding> {
  const value = valueAt(subject.value, path);
  const within = (branch: readonly Issue[]): Finding[] =>
    branch.flatMap((inner) => [...faultsOf(subject, { ...inner, path: [...path, ...inner.path] } as Issue, schema)]);
  const ofItsType = issue.errors.find((branch) =>
    branch.every(({ code }) => code !== 'invalid_type' && code !== 'invalid_union'),
  );
  if (ofItsType && typeof value !== 'object') {
    yield* within(ofItsType);
    return;
  }
  const fitting =
    typeof value === 'object' && value !== null
      ? issue.errors.find((branch) => branch.every((inner) => inner.path.length > 0))
      : undefined;
  if (fitting) yield* within(fitting);
  else yield value === undefined ? requiredKey(subject, path, issue) : valueFault(subject, path, issue);
}
