import type { z } from 'zod';
import { excerpt } from './excerpt.ts';
import { fieldName } from './field-name.ts';
import { error, type Details, type Finding } from './finding.ts';
import { schemaWords } from './schema-words.ts';
import { placeOf, writtenAt } from './source-text.ts';
import type { Subject } from './subject.ts';
import { valueAt } from './value-at.ts';
import { remedyOf } from './value-remedy.ts';
import type { KeyPath } from './yaml-text.ts';
import { dateFault } from './date-fault.ts';

type Issue = z.core.$ZodIssue;

/** A value of another type, or none of those that its key can have. */
export function valueFault(subject: Subject, path: KeyPath, issue: Issue): Finding {
  const { kind, source } = subject;
  const at = placeOf(source, path);
  const value = valueAt(subject.value, path);
  const rule = ruleOf(issue, path);
  const message = `${fieldName(path)} ${schemaWords(issue)}`;
  if (rule.startsWith('date-')) return dateFault(subject, path, at, rule, message);
  const written = source.yaml ? writtenAt(source, at) : undefined;
  const { suggestion, sure } = remedyOf(value, issue, written ?? '', path);
  const details: Details = { found: foundValue(value, written) };
  if (suggestion !== undefined) details.suggestion = suggestion;
  if (suggestion !== undefined && sure) details.fix = { at, text: suggestion };
  return error(`${kind}/${rule}`, at, message, details);
}

function ruleOf(issue: Issue, path: KeyPath): string {
  const given = issue.code === 'custom' ? issue.params?.['rule'] : undefined;
  if (typeof given === 'string') return given;
  const last = path.at(-1);
  if (issue.code === 'invalid_union' && issue.message.includes('YYYY-MM-DD')) return 'date-format';
  if (last === 'status' || last === 'kind') return String(last);
  return issue.code === 'invalid_type' || issue.code === 'invalid_union' ? 'type' : 'value';
}

function foundValue(value: unknown, written: string | undefined): string {
  if (value === null || value === undefined || value === '') return 'nothing';
  return excerpt(written ?? JSON.stringify(value));
}
