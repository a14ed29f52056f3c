import { articleSchema } from '../schemas/article.ts';
import type { Frontmatter } from './article-file.ts';
import type { FieldMapping } from './field-mapping.ts';
import { parseHtml } from './html-text.ts';
import { textOfHtml } from './word-sequence.ts';
import { readDate } from './read-date.ts';
import { TODO } from './todo.ts';

/** What other people’s keys say of a report. */
export interface KeyFields {
  data: Frontmatter;
  text?: string;
  slug?: string;
  dateDoubt?: string;
  notices: string[];
}

const LISTS: ReadonlySet<string> = new Set(['places', 'organisations', 'byline', 'archivedUrls']);
// `&#8211;` for a dash, as WordPress leaves it in titles.
const REFERENCE = /&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i;
const DATES: ReadonlySet<string> = new Set(['date', 'accessed']);

/** Turns keys with values into a report’s fields, as the mapping says. A value that no field takes is left out, with a notice. */
export function fieldsFromKeys(keys: Readonly<Record<string, unknown>>, mapping: FieldMapping): KeyFields {
  const result: KeyFields = { data: {}, notices: [] };
  const data: Record<string, unknown> = {};
  for (const [key, target] of mapping.fields) {
    const value = keys[key];
    if (target === 'ignore' || isEmpty(value)) continue;
    if (target === 'text') result.text ??= textOf(value);
    else if (target === 'slug') result.slug ??= textOf(value);
    else if (target.startsWith('extra.')) {
      const listed = listOf(value);
      data['extra'] = {
        ...(data['extra'] as object | undefined),
        [target.slice(6)]: Array.isArray(value) ? listed : (listed[0] ?? ''),
      };
    } else if (data[target] === undefined) take(key, target, value, data, result);
  }
  for (const [field, value] of Object.entries(mapping.defaults)) data[field] ??= value;
  if (data['date'] !== undefined) delete result.dateDoubt;
  result.data = data as Frontmatter;
  return result;
}

function take(key: string, field: string, value: unknown, data: Record<string, unknown>, result: KeyFields): void {
  if (DATES.has(field)) {
    const { date, doubt } = readDate(textOf(value));
    if (date !== undefined) data[field] = date;
    else if (field === 'date') result.dateDoubt ??= doubt;
    else result.notices.push(`${key} is left out: ${doubt}`);
    return;
  }
  let taken = LISTS.has(field) ? listOf(value) : oneOf(field, value);
  if (Array.isArray(taken) && taken.length === 0) return;
  if (field === 'headline' && typeof taken === 'string' && REFERENCE.test(taken)) {
    taken = textOfHtml(parseHtml(taken.replaceAll('<', '&lt;')));
    result.notices.push(`${key}: character references became the characters that they stand for`);
  }
  const checked = articleSchema.shape[field as keyof typeof articleSchema.shape].safeParse(taken);
  if (checked.success) data[field] = taken;
  else
    result.notices.push(
      `${key}: ${textOf(value).slice(0, 60)} is left out, since ${field} ${checked.error.issues[0]?.message ?? 'takes no such value'}`,
    );
  const ids = field === 'byline' && Array.isArray(taken) ? taken.filter((name) => /^[a-z0-9_-]+$/.test(name)) : [];
  if (ids.length > 0) result.notices.push(`byline holds what looks like a code, not a name: ${ids.join(', ')}`);
  if (field === 'source' && Array.isArray(value) && value.length > 1) {
    data[field] = TODO;
    result.notices.push(`${key} names several sources (${listOf(value).join(', ')}): settle the field`);
  }
}

/** Fields that are records of their own keep their form; all others are text on one line. */
function oneOf(field: string, value: unknown): unknown {
  if (['accession', 'withdrawn', 'corrections', 'notes', 'extra', 'aliases'].includes(field)) return value;
  const text = textOf(value);
  return field === 'dateline' ? text : text.replace(/\s+/g, ' ').trim();
}

function listOf(value: unknown): string[] {
  const items = Array.isArray(value) ? value : [value];
  return items
    .map(textOf)
    .map((item) => item.trim())
    .filter(Boolean);
}

/** A value as text; a person or thing given as a record is its name. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  if (value !== null && typeof value === 'object') {
    const record = value as Record<string, unknown>;
    const name = ['name', 'title', 'displayname', 'display_name', 'value', 'id'].find(
      (key) => typeof record[key] === 'string',
    );
    return name === undefined ? '' : String(record[name]);
  }
  return value === null || value === undefined ? '' : String(value);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || textOf(value).trim() === '';
}
