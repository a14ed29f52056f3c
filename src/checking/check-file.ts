import type { Root } from 'mdast';
import type { z } from 'zod';
import { parseReport } from '../markdown/render-report.ts';
import { articleSchema } from '../schemas/article.ts';
import { organisationSchema } from '../schemas/organisation.ts';
import { pageSchema } from '../schemas/page.ts';
import { placeSchema } from '../schemas/place.ts';
import { sourceSchema } from '../schemas/source.ts';
import { bodyLimits } from './body-limits.ts';
import { characters } from './characters.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Finding } from './finding.ts';
import { locate } from './locate.ts';
import { marksOf, type Marks } from './marks.ts';
import { markup } from './markup.ts';
import { bodyPresent } from './rules/body-empty.ts';
import { comments } from './rules/comment.ts';
import { corrections } from './rules/corrections.ts';
import { recordId } from './rules/id.ts';
import { pathDate } from './rules/path-date.ts';
import { path } from './rules/path.ts';
import { placeholder } from './rules/todo.ts';
import { notKeys } from './rules/type.ts';
import { ownFields } from './rules/undeclared-field.ts';
import { withdrawn } from './rules/withdrawn.ts';
import { schemaFaults } from './schema-faults.ts';
import { sureFixes } from './sure-fixes.ts';
import { markdownSource, recordSource, type SourceText } from './source-text.ts';
import type { CheckSettings, Rule, Subject, SubjectKind } from './subject.ts';

/** What a kind of file is held to: its schema, its rules, and the values whose places the archive's rules need. */
interface Contract {
  schema: z.ZodType & { shape: Record<string, z.ZodType> };
  markdown: boolean;
  rules: readonly Rule[];
  marked: readonly string[];
}

const EVERY: readonly Rule[] = [placeholder, comments, characters];
const RECORD: readonly Rule[] = [recordId, ...EVERY];

/** The contracts by kind. */
export const CONTRACTS: Readonly<Record<SubjectKind, Contract>> = {
  article: {
    schema: articleSchema,
    markdown: true,
    rules: [path, pathDate, withdrawn, corrections, ownFields, bodyPresent, markup, ...EVERY],
    marked: ['source', 'places', 'organisations', 'filedFrom', 'dateline', 'aliases'],
  },
  place: { schema: placeSchema, markdown: false, rules: RECORD, marked: ['partOf', 'aliases'] },
  organisation: { schema: organisationSchema, markdown: false, rules: RECORD, marked: ['partOf', 'aliases'] },
  source: { schema: sourceSchema, markdown: false, rules: RECORD, marked: ['place', 'aliases'] },
  page: { schema: pageSchema, markdown: true, rules: [...RECORD, bodyPresent, markup], marked: [] },
};

/** A file after its own rules. */
export interface CheckedFile {
  source: SourceText;
  /** The keys and values as read, not yet what the schema makes of them. */
  value: Readonly<Record<string, unknown>>;
  /** What the schema makes of the keys; undefined where it refuses them. */
  data: unknown;
  tree: Root | undefined;
  diagnostics: Diagnostic[];
  marks: Marks;
}

/**
 * Checks one file's text (BOM taken off, line ends LF) by every rule that needs no other file.
 * `parse: false` leaves the Markdown unread: the rules on it find nothing, and there is no tree.
 * `fixes: false` leaves fixes as the rules propose them, untried.
 */
export function checkFile(
  kind: SubjectKind,
  file: string,
  text: string,
  settings: CheckSettings,
  { parse = true, fixes = true } = {},
): CheckedFile {
  const { schema, markdown, rules, marked } = CONTRACTS[kind];
  const source = markdown ? markdownSource(file, text, settings.limits) : recordSource(file, text, settings.limits);
  const findings: Finding[] = [...source.findings];
  const over = bodyLimits(source.body, source.bodyOffset, settings.limits);
  findings.push(...over);
  const tree = markdown && parse && over.length === 0 && source.body !== '' ? parseReport(source.body) : undefined;
  const read = readValue(kind, source);
  if ('finding' in read) findings.push(read.finding);
  const value = read.value ?? {};
  const subject: Subject = { kind, source, value, tree, settings };
  let data: unknown;
  if (read.value) {
    const parsed = schema.safeParse(value);
    if (parsed.success) data = parsed.data;
    else findings.push(...schemaFaults(subject, parsed.error.issues, schema));
  }
  for (const rule of rules) findings.push(...rule(subject));
  const diagnostics = locate(file, source.lines, findings);
  return {
    source,
    value,
    data,
    tree,
    diagnostics: fixes
      ? sureFixes(text, diagnostics, (mended, fix) => {
          const inBody = fix.start >= source.bodyOffset && markdown;
          return checkFile(kind, file, mended, settings, { parse: inBody, fixes: false }).diagnostics;
        })
      : diagnostics,
    marks: marksOf(source, value, marked),
  };
}

type ReadValue = { value: Readonly<Record<string, unknown>> | undefined } | { value: undefined; finding: Finding };

function readValue(kind: SubjectKind, { yaml, start }: SourceText): ReadValue {
  if (!yaml || yaml.findings.length > 0) return { value: undefined };
  const { value } = yaml;
  // No key at all is every required key left out.
  if (value === null || value === undefined) return { value: {} };
  if (typeof value === 'object' && !Array.isArray(value)) return { value: value as Record<string, unknown> };
  return {
    value: undefined,
    finding: notKeys(kind, yaml.at([]) ?? start),
  };
}
