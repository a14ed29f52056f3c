import type { Records } from '../../src/archive/records.ts';
import { splitFile } from '../../src/archive/fixity.ts';
import { heldArchive } from '../../src/importing/held-archive.ts';
import type { ImportRecord } from '../../src/importing/import-record.ts';
import { planImport } from '../../src/importing/plan-import.ts';
import type { ImportPlan, ImportRequest } from '../../src/importing/place-report.ts';
import type { ImportInput } from '../../src/importing/read-records.ts';
import { settingsSchema } from '../../src/schemas/settings.ts';

const RECORDS: Records = {
  articles: [],
  places: new Map([['sepino', { name: 'Sepino', kind: 'municipality' as const }]]),
  organisations: new Map([['canal-board', { name: 'Canal Board' }]]),
  sources: new Map([['kura', { name: 'Kura Correspondence', kind: 'news agency' as const }]]),
  pages: new Map(),
};

const { limits } = settingsSchema.parse({ name: 'Test', address: 'https://example.org' });

/** What an import into a small invented archive would do with a record. */
export function planOf(record: ImportRecord, data: ImportRequest['data'] = {}): Promise<ImportPlan> {
  return planImport(record, { data }, heldArchive(RECORDS, []), limits);
}

/** The stored text of a plan; a sentence that names its outcome where there is none. */
export function bodyOf(plan: ImportPlan): string {
  return plan.action === 'write'
    ? splitFile(plan.text).body
    : `(${plan.action}: ${plan.action === 'skip' ? plan.reason : ''})`;
}

/** The fields of a plan, with its notices in one text. */
export function fieldsOf(plan: ImportPlan): Record<string, unknown> {
  return plan.action === 'write' ? { ...plan.data, notices: plan.notices.join('\n') } : { ...plan };
}

/** Every record that a reader gives. */
export async function all(records: Iterable<ImportRecord> | AsyncIterable<ImportRecord>): Promise<ImportRecord[]> {
  const found: ImportRecord[] = [];
  for await (const record of records) found.push(record);
  return found;
}

/** A text in pieces of a length, as a file comes in. */
export async function* inPieces(text: string, length = 7): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
  await Promise.resolve();
}

/** A text as an input that was opened. */
export function inputOf(name: string, text: string): ImportInput {
  return {
    name,
    text: () => Promise.resolve(text),
    bytes: () => Promise.resolve(new TextEncoder().encode(text)),
    chunks: () => inPieces(text, 1000),
  };
}
