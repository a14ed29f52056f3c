import { articleFields } from './article-fields.ts';
import type { ImportPlan } from './plan-import.ts';

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

/** The table that ends an import: one line for each text, with why where it was not written. */
export function outcomeTable(outcomes: readonly Outcome[], dryRun: boolean): string {
  const rows = outcomes.map(({ name, plan }) => [
    plan.action === 'write' ? (dryRun ? 'would write' : 'written') : plan.action === 'skip' ? 'skipped' : 'unchanged',
    name,
    resultOf(plan),
  ]);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(
      ([verdict = '', name = '', result = '']) =>
        `${verdict.padEnd(widths[0] ?? 0)}  ${name.padEnd(widths[1] ?? 0)}  ${result}`,
    )
    .join('\n');
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
