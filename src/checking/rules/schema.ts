import type { z } from 'zod';
import { excerpt } from '../excerpt.ts';
import { fieldName } from '../field-name.ts';
import { error, type Details, type Finding } from '../finding.ts';
import { nearestKey } from '../nearest-key.ts';
import { placeOf, writtenAt } from '../source-text.ts';
import type { Subject } from '../subject.ts';
import type { KeyPath } from '../yaml-text.ts';
import { quoted } from '../quoted.ts';
import { dateFault } from './date.ts';

type Issue = z.core.$ZodIssue;

/**
 * Required and unknown keys, types and values, all from the schema itself; messages are the schema's words behind the field's name.
 * `known`: the keys there are at the outermost level.
 */
export function* schemaFaults(subject: Subject, issues: readonly Issue[], known: readonly string[]): Iterable<Finding> {
  const findings = issues.flatMap((issue) => [...faultsOf(subject, issue, known)]);
  // A key with a slip in it is one fault, not also the lack of the right one.
  const meant = new Set(
    findings.filter(({ rule }) => rule.endsWith('/unknown-key')).map(({ suggestion }) => `no ${suggestion}`),
  );
  yield* findings.filter(
    ({ rule, found }) => !(rule.endsWith('/required-key') && found !== undefined && meant.has(found)),
  );
}

function* faultsOf(subject: Subject, issue: Issue, known: readonly string[]): Iterable<Finding> {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  // Still to be decided: a rule of its own says so.
  if (valueAt(subject.value, path) === 'TODO') return;
  if (issue.code === 'unrecognized_keys') yield* unknownKeys(subject, path, issue.keys, known);
  else if (issue.code === 'invalid_union') yield* unionFaults(subject, issue, path, known);
  else if (valueAt(subject.value, path) === undefined && path.length > 0 && typeof path.at(-1) === 'string')
    yield missingKey(subject, path, issue);
  else yield valueFault(subject, path, issue);
}

function missingKey({ kind, source }: Subject, path: KeyPath, issue: Issue): Finding {
  const at = path.length === 1 ? source.start : placeOf(source, path.slice(0, -1));
  const key = String(path.at(-1));
  const empty = EMPTY[key];
  return error(
    `${kind}/required-key`,
    at,
    `${fieldName(path)} ${must(issue)}. Add the line ${key}:${empty ?? ' with its value'}`,
    { found: `no ${key}` },
  );
}

// What to write for a required key that a report has nothing for.
const EMPTY: Readonly<Record<string, string>> = {
  dateline: ' and leave it empty if the report prints none',
  places: ' [] if there are none',
  organisations: ' [] if there are none',
};

function* unknownKeys(
  { kind, source, value }: Subject,
  path: KeyPath,
  keys: readonly string[],
  known: readonly string[],
): Iterable<Finding> {
  const free = known.filter((key) => !Object.hasOwn(value, key));
  for (const key of keys) {
    const at = source.yaml?.key([...path, key]) ?? placeOf(source, path);
    const suggestion = path.length === 0 ? (nearestKey(key, free) ?? nearestKey(key, known)) : undefined;
    const where = path.length === 0 ? '' : ` in ${fieldName(path)}`;
    const remedy =
      suggestion === undefined
        ? `. Take the line out${kind === 'article' && path.length === 0 ? ', or put it under extra and declare it in the settings' : ''}`
        : '';
    yield error(`${kind}/unknown-key`, at, `a key${where} must be one that ${ARTICLES[kind]} can have${remedy}`, {
      found: key,
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  }
}

const ARTICLES = {
  article: 'a report',
  place: 'a place',
  organisation: 'an organisation',
  source: 'a source',
  page: 'a page',
} as const;

/** A union says what it must be as a whole; where one branch fits but for something inside, that is what is reported. */
function* unionFaults(
  subject: Subject,
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: KeyPath,
  known: readonly string[],
): Iterable<Finding> {
  const value = valueAt(subject.value, path);
  const ofItsType = issue.errors.find((branch) =>
    branch.every(({ code }) => code !== 'invalid_type' && code !== 'invalid_union'),
  );
  if (ofItsType && typeof value !== 'object') {
    for (const inner of ofItsType)
      yield* faultsOf(subject, { ...inner, path: [...path, ...inner.path] } as Issue, known);
    return;
  }
  const fitting =
    typeof value === 'object' && value !== null
      ? issue.errors.find((branch) => branch.every((inner) => inner.path.length > 0))
      : undefined;
  if (!fitting) yield value === undefined ? missingKey(subject, path, issue) : valueFault(subject, path, issue);
  else
    for (const inner of fitting) yield* faultsOf(subject, { ...inner, path: [...path, ...inner.path] } as Issue, known);
}

function valueFault(subject: Subject, path: KeyPath, issue: Issue): Finding {
  const { kind, source } = subject;
  const at = placeOf(source, path);
  const value = valueAt(subject.value, path);
  const rule = ruleOf(issue, path);
  const message = `${fieldName(path)} ${must(issue)}`;
  if (rule.startsWith('date-')) return dateFault(subject, path, at, rule, message);
  return error(`${kind}/${rule}`, at, message, {
    ...foundValue(value, source.yaml && writtenAt(source, at)),
    ...remedy(value, issue, source.yaml ? writtenAt(source, at) : ''),
  });
}

function ruleOf(issue: Issue, path: KeyPath): string {
  const given = issue.code === 'custom' ? issue.params?.['rule'] : undefined;
  if (typeof given === 'string') return given;
  const last = path.at(-1);
  if (issue.code === 'invalid_union' && issue.message.includes('YYYY-MM-DD')) return 'date-format';
  if (last === 'status' || last === 'kind') return String(last);
  return issue.code === 'invalid_type' || issue.code === 'invalid_union' ? 'type' : 'value';
}

function foundValue(value: unknown, written: string | undefined): Details {
  if (value === null || value === undefined || value === '') return { found: 'nothing' };
  return { found: excerpt(written ?? JSON.stringify(value)) };
}

/** What must be: the schema's own words, or plain ones for a fault that has none. */
function must(issue: Issue): string {
  if (issue.message.startsWith('must ')) return issue.message;
  if (issue.code === 'invalid_type') return `must be ${TYPES[issue.expected] ?? issue.expected}`;
  if (issue.code === 'too_big') return `must be at most ${issue.maximum}`;
  if (issue.code === 'too_small') return `must be at least ${issue.minimum}`;
  if (issue.code === 'invalid_union') return 'must be text, or a list of texts';
  return 'must be written as its description says';
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
  tuple: 'a list',
};

/** A number or truth value where text belongs is put in quotes; a single text where a list belongs, in brackets. */
function remedy(value: unknown, issue: Issue, written: string): Details {
  if (issue.code !== 'invalid_type') return {};
  if (issue.expected === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return { suggestion: quoted(written) };
  if (issue.expected === 'array' && typeof value === 'string' && value.trim() !== '')
    return { suggestion: `[${written}]` };
  if (issue.expected === 'array' && value === null) return { suggestion: '[]' };
  return {};
}

/** The value at `path` within `value`. */
export function valueAt(value: unknown, path: KeyPath): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<string | number, unknown>)[step];
  }
  return at;
}
