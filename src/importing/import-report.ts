import { articleFields } from './article-fields.ts';
import type { ImportPlan } from './place-report.ts';
import type { RecordToAdd } from './record-to-add.ts';

/** What became of one text: its name and its plan. */
export interface Outcome {
  name: string;
  plan: ImportPlan;
}

/** A plan as text: the file it goes to, its fields, how much text it has, and what a person should look at. */
export function describePlan({ name, plan }: Outcome, out: string): string {
  if (plan.action !== 'write') return `${name}: ${resultOf(plan)}`;
  const fields = articleFields().flatMap(({ key }) =>
    plan.data[key] === undefined ? [] : [[String(key), shown(plan.data[key])] as const],
  );
  const body = plan.text.slice(plan.text.indexOf('\n---\n') + 5);
  const paragraphs = body.split(/\n{2,}/).filter((part) => part.trim() !== '').length;
  const words = body.split(/\s+/).filter(Boolean).length;
  const rows = [
    ...fields,
    [
      'text',
      `${count(paragraphs, 'paragraph')}, ${count(words, 'word')}, SHA-256 ${plan.sha256.slice(0, 12)}…`,
    ] as const,
  ];
  const width = Math.max(...rows.map(([key]) => key.length));
  return [
    `${name} → ${out}/${plan.file}${plan.overwrites ? ' (written over)' : ''}`,
    ...rows.map(([key, value]) => `  ${key.padEnd(width)}  ${value}`),
    ...plan.notices.map((notice) => `  notice: ${notice}.`),
  ].join('\n');
}

/** What is kept of an outcome until the closing table. */
export interface OutcomeRow {
  verdict: 'written' | 'would write' | 'unchanged' | 'skipped';
  name: string;
  result: string;
}

/** An outcome as a row of the closing table. */
export function outcomeRow({ name, plan }: Outcome, dryRun: boolean): OutcomeRow {
  const verdict =
    plan.action === 'write' ? (dryRun ? 'would write' : 'written') : plan.action === 'skip' ? 'skipped' : 'unchanged';
  return { verdict, name, result: resultOf(plan) };
}

// A table of more rows than these names only what was not written.
const MOST_ROWS = 100;

/** The table that ends an import: one line for each text, with why where it was not written; then how many of each. */
export function outcomeTable(rows: readonly OutcomeRow[]): string {
  const shown = rows.length > MOST_ROWS ? rows.filter(({ verdict }) => !verdict.startsWith('w')) : rows;
  const width = (key: 'verdict' | 'name'): number => shown.reduce((most, row) => Math.max(most, row[key].length), 0);
  const widths = [width('verdict'), Math.min(width('name'), 100)] as const;
  const counts = (['written', 'would write', 'unchanged', 'skipped'] as const)
    .map((verdict) => [verdict, rows.filter((row) => row.verdict === verdict).length] as const)
    .filter(([, many]) => many > 0)
    .map(([verdict, many]) => `${many.toLocaleString('en')} ${verdict}`);
  return [
    ...shown.map(({ verdict, name, result }) => `${verdict.padEnd(widths[0])}  ${name.padEnd(widths[1])}  ${result}`),
    `${count(rows.length, 'text')}: ${counts.join(', ') || 'nothing to import'}.`,
  ].join('\n');
}

/** What notices have in common over many texts: each kind once, with how many bear it and the first few of them. */
export function noticeTable(notices: readonly { name: string; notice: string }[]): string {
  const kinds = new Map<string, { notice: string; names: string[] }>();
  for (const { name, notice } of notices) {
    const kind = notice.split(/[:“]/)[0]?.replace(/\d[\d,-]*/g, '#') ?? notice;
    const known = kinds.get(kind) ?? { notice, names: [] };
    known.names.push(name);
    kinds.set(kind, known);
  }
  return [...kinds.values()]
    .sort((a, b) => b.names.length - a.names.length)
    .map(
      ({ notice, names }) =>
        `${names.length.toLocaleString('en')} × ${notice} (${names.slice(0, 3).join(', ')}${names.length > 3 ? ', …' : ''})`,
    )
    .join('\n');
}

/** Records that the archive lacks, ready to paste. */
export function recordsTable(records: readonly RecordToAdd[], out: string): string {
  return records.map(({ file, text }) => `${out}/${file}\n${text.replace(/^/gm, '  ').trimEnd()}`).join('\n');
}

function resultOf(plan: ImportPlan): string {
  if (plan.action === 'write') return plan.file;
  if (plan.action === 'skip') return plan.reason;
  return plan.held.withdrawn
    ? `the archive held this text and withdrew it (${plan.held.file}); nothing was written`
    : `already held, unchanged: ${plan.held.file}`;
}

function shown(value: unknown): string {
  if (value === '' || value === null) return '(empty)';
  if (Array.isArray(value) && value.length === 0) return '(none)';
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return value.join(' · ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function count(many: number, one: string): string {
  return `${many.toLocaleString('en')} ${one}${many === 1 ? '' : 's'}`;
}
