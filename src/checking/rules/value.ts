import { idsOf, inFile, inReport, type RuleHelp } from '../rule-help.ts';
import type { z } from 'zod';
import { excerpt } from '../excerpt.ts';
import { fieldName } from '../field-name.ts';
import { error, type Details, type Finding } from '../finding.ts';
import { schemaWords } from '../schema-words.ts';
import { placeOf, writtenAt } from '../source-text.ts';
import type { Subject } from '../subject.ts';
import { valueAt } from '../value-at.ts';
import { remedyOf } from '../value-remedy.ts';
import type { KeyPath } from '../yaml-text.ts';
import { dateFault } from './date.ts';

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

/** What the help page says of it, with examples that are tested. */
export const TYPE: RuleHelp = {
  ids: idsOf('type'),
  severity: 'error',
  must: 'A value must be of its key’s kind: text, a list, a number, or keys with values.',
  fixable: true,
  bad: inReport({ places: 'Tromsø' }),
  good: inReport({ places: '[Tromsø]' }),
};

export const VALUE: RuleHelp = {
  ids: idsOf('value'),
  severity: 'error',
  must: 'A value must be one that its key can have: a full web address, an id, a code.',
  fixable: true,
  bad: inReport({ url: 'wire.example/harbour' }),
  good: inReport({ url: 'https://wire.example/harbour' }),
};

export const STATUS: RuleHelp = {
  ids: idsOf('status', ['article']),
  severity: 'error',
  must: 'status must be usable, corrected or withdrawn.',
  fixable: true,
  bad: inReport({ status: 'usabel' }),
  good: inReport({ status: 'usable' }),
};

export const KIND: RuleHelp = {
  ids: idsOf('kind', ['place', 'source', 'organisation']),
  severity: 'error',
  must: 'kind must be one of those that a place or a source can be.',
  fixable: true,
  bad: inFile('places/senja.yaml', 'name: Senja\nkind: Area\n'),
  good: inFile('places/senja.yaml', 'name: Senja\nkind: area\n'),
};

export const RIGHTS_RULE: RuleHelp = {
  ids: idsOf('rights', ['article']),
  severity: 'error',
  must: 'rights must be an address of rightsstatements.org or Creative Commons, or the short name of one.',
  fixable: true,
  bad: inReport({ rights: 'CC BY' }),
  good: inReport({ rights: 'cc-by' }),
};

export const LANGUAGE_TAG: RuleHelp = {
  ids: idsOf('language-tag', ['article', 'place', 'organisation', 'source']),
  severity: 'error',
  must: 'A language must be written as a BCP 47 tag.',
  fixable: true,
  bad: inReport({ language: 'nb_NO' }),
  good: inReport({ language: 'nb-NO' }),
};
