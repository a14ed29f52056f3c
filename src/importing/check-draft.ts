import type { GazetteerRecords } from '../archive/gazetteer-file.ts';
import type { ArticleData } from '../archive/records.ts';
import type { ArchiveSubject, Filed } from '../checking/archive-subject.ts';
import { CONTRACTS, checkFile, type CheckedFile } from '../checking/check-file.ts';
import { byPosition, type Diagnostic } from '../checking/diagnostic.ts';
import { sentence } from '../checking/reporters/sentence.ts';
import { datelines } from '../checking/datelines.ts';
import { names } from '../checking/names.ts';
import { tooLarge } from '../checking/rules/size.ts';
import { salvage } from '../checking/salvage.ts';
import { NO_MARKS } from '../checking/marks.ts';
import type { CheckSettings } from '../checking/subject.ts';
import { fileOfDraft, type Draft, type DraftFile } from './draft.ts';

/** A fault of a draft, in the checker’s words. */
export interface DraftFinding {
  /** The field it is about; undefined for the file as a whole. */
  field: keyof Draft | undefined;
  severity: Diagnostic['severity'];
  rule: string;
  /** The whole sentence, with what was found and what was probably meant. */
  message: string;
  /** The line of the text, from 1, where the fault lies in the text. */
  line: number | undefined;
  found: string | undefined;
  suggestion: string | undefined;
}

/** A draft as a file, with what the checker says of it. */
export interface CheckedDraft extends DraftFile {
  findings: DraftFinding[];
  /** The keys that the schema takes; undefined while there is no date to file it by. */
  data: ArticleData | undefined;
  checked: CheckedFile | undefined;
}

/** Rules on what a draft has no line for. */
const FIELD_OF_RULE: Readonly<Record<string, keyof Draft>> = { 'article/path': 'slug', 'article/body-empty': 'text' };

/** Where a draft without date or name stands until it has one. */
const NOWHERE = 'articles/draft.md';

/** Checks a draft by the rules that check a file, among the records of the archive. */
export function checkDraft(draft: Draft, records: GazetteerRecords, settings: CheckSettings): CheckedDraft {
  let written: DraftFile;
  try {
    written = fileOfDraft(draft);
  } catch (error) {
    const message = `the text ${(error as Error).message}. Take it out.`;
    return {
      file: undefined,
      content: '',
      data: undefined,
      checked: undefined,
      findings: [
        {
          field: 'text',
          severity: 'error',
          rule: 'article/invisible-character',
          message,
          line: undefined,
          found: undefined,
          suggestion: undefined,
        },
      ],
    };
  }
  return checkWritten(written, records, settings);
}

/** Checks a report that is not in the archive yet, as {@link checkDraft} does. */
export function checkWritten(
  { file, content }: DraftFile,
  records: GazetteerRecords,
  settings: CheckSettings,
): CheckedDraft {
  const checked = checkFile('article', file ?? NOWHERE, content, settings);
  const data = (checked.data ?? salvage(CONTRACTS.article.schema, checked.value)) as Partial<ArticleData>;
  const dated = data.date === undefined ? undefined : { ...data, date: data.date };
  const diagnostics = [...checked.diagnostics, ...sizeFault(content, settings)];
  if (dated)
    diagnostics.push(
      ...amongRecords({ file: file ?? NOWHERE, id: '', data: dated, marks: checked.marks }, records, settings),
    );
  const fields = fieldsByLine(content);
  const findings = diagnostics
    // Without a date there is no name yet to be wrong.
    .filter(({ rule }) => file !== undefined || rule !== 'article/path')
    .sort(byPosition)
    .map((diagnostic): DraftFinding => {
      const { severity, rule, line, found, suggestion } = diagnostic;
      const field = FIELD_OF_RULE[rule] ?? (line > fields.length ? 'text' : fields[line - 1]);
      return {
        field,
        severity,
        rule,
        message: sentence(diagnostic),
        line: field === 'text' && line > fields.length ? line - fields.length : undefined,
        found,
        suggestion,
      };
    });
  return { file, content, findings, data: dated, checked };
}

function amongRecords(article: Filed<ArticleData>, records: GazetteerRecords, settings: CheckSettings): Diagnostic[] {
  const filed = filedRecords.get(records) ?? fileRecords(records);
  filedRecords.set(records, filed);
  const subject: ArchiveSubject = { articles: [article], ...filed, pages: [], settings };
  return [...names(subject), ...datelines(subject)];
}

type FiledRecords = Pick<ArchiveSubject, 'places' | 'organisations' | 'sources'>;

// Filed once: the records stay the same while a draft changes.
const filedRecords = new WeakMap<GazetteerRecords, FiledRecords>();

function fileRecords(records: GazetteerRecords): FiledRecords {
  const filed = (kind: keyof GazetteerRecords): unknown =>
    [...records[kind]].map(([id, data]) => ({ file: `${kind}/${id}.yaml`, id, data, marks: NO_MARKS }));
  return {
    places: filed('places'),
    organisations: filed('organisations'),
    sources: filed('sources'),
  } as FiledRecords;
}

/** The size of what would be sent, told at the end of the text: that is where it can be divided. */
function sizeFault(content: string, { limits }: CheckSettings): Diagnostic[] {
  const fault = tooLarge(NOWHERE, new TextEncoder().encode(content).length, limits);
  const line = content.split('\n').length;
  return fault ? [{ ...fault, line, endLine: line }] : [];
}

/** The field of every line of the frontmatter, with the blank line that follows it; what comes after is text. */
function fieldsByLine(content: string): (keyof Draft | undefined)[] {
  const lines = content.split('\n');
  const end = lines.indexOf('---', 1) + 2;
  let field: keyof Draft | undefined;
  return lines.slice(0, end).map((line) => {
    const key = /^([a-zA-Z]+):/.exec(line)?.[1];
    if (key !== undefined) field = key as keyof Draft;
    return line === '---' ? undefined : field;
  });
}
