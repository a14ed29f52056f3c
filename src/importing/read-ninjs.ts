import { articleSchema } from '../schemas/article.ts';
import type { Frontmatter } from './article-file.ts';
import type { ImportRecord } from './import-record.ts';
import { readDate } from './read-date.ts';

type Json = Record<string, unknown>;

/** Reads news items in the IPTC’s ninjs (1.x to 3.x): one item, a list, an `items` or `associations` package, or one a line. */
export function* readNinjs(
  name: string,
  text: string,
  options: { base?: string | undefined } = {},
): Iterable<ImportRecord> {
  let items: unknown[];
  try {
    items = itemsIn(text);
  } catch (error) {
    const cut = /end of JSON|Unterminated/i.test((error as Error).message);
    yield {
      name,
      fault: cut
        ? 'it breaks off before its end: it was cut in half; get it again'
        : `it is no JSON that can be read: ${(error as Error).message}`,
    };
    return;
  }
  if (items.length === 0) yield { name, fault: 'it holds no items' };
  for (const [index, item] of items.entries()) {
    const where = items.length === 1 ? name : `${name}, item ${index + 1}`;
    yield isRecord(item) ? recordOf(where, item, options.base) : { name: where, fault: 'it is no news item' };
  }
}

function itemsIn(text: string): unknown[] {
  const lines = text
    .trim()
    .split('\n')
    .filter((line) => line.trim() !== '');
  let parsed: unknown;
  try {
    parsed = JSON.parse(text) as unknown;
  } catch (error) {
    if (lines.length < 2 || !lines.every((line) => /^\s*\{.*\}\s*$/.test(line))) throw error;
    return lines.map((line) => JSON.parse(line) as unknown);
  }
  if (Array.isArray(parsed)) return parsed;
  if (isRecord(parsed) && Array.isArray(parsed['items'])) return parsed['items'];
  return [parsed];
}

function recordOf(where: string, item: Json, base: string | undefined): ImportRecord {
  const headline =
    line(item['headline']) ?? roleValue(item['headlines'], 'value', ['main', 'headline']) ?? line(item['title']);
  const name = headline === undefined ? where : `${where} (${headline.slice(0, 50)})`;
  const { type } = item;
  if (typeof type === 'string' && !['text', 'article', 'composite'].includes(type))
    return { name, fault: `it is of the type “${type}”, not a text` };
  const status = line(item['pubstatus']);
  if (status !== undefined && status !== 'usable')
    return { name, fault: `its agency marked it “${status}”: it is not to be used` };
  const data: Frontmatter = {};
  const notices: string[] = [];
  const dateDoubt = takeDate(item, data);
  if (headline !== undefined) data.headline = headline;
  const dateline = line(item['dateline']) ?? (isRecord(item['dateline']) ? line(item['dateline']['text']) : undefined);
  if (dateline !== undefined) data.dateline = dateline;
  const people = namesOf(item['people'] ?? item['by']);
  const byline = line(item['byline']) ?? line(item['by']);
  const authors = byline === undefined ? people : [byline.replace(/^by\s+/i, '')];
  if (authors.length > 0 && (byline !== undefined || !Array.isArray(item['people']))) data.byline = authors;
  const [source] = [line(item['source']), ...namesOf(item['infosources']), line(item['creditline'])].filter(
    (text) => text !== undefined,
  );
  if (source !== undefined) data.source = source;
  for (const [key, from] of [
    ['places', 'place'],
    ['places', 'places'],
    ['organisations', 'organisation'],
    ['organisations', 'organisations'],
    ['organisations', 'organizations'],
  ] as const) {
    const names = namesOf(item[from]);
    if (names.length > 0) data[key] = names;
  }
  const holder = line(item['copyrightholder']);
  if (holder !== undefined) data.rightsHolder = holder;
  for (const [key, from] of [
    ['language', 'language'],
    ['url', 'uri'],
    ['url', 'url'],
  ] as const) {
    const value = line(item[from]);
    if (value !== undefined && articleSchema.shape[key].safeParse(value).success) data[key] ??= value;
  }
  const html = line(item['body_xhtml'], false) ?? line(item['body_html'], false) ?? bodyOf(item, /html/);
  const plain = line(item['body_text'], false) ?? bodyOf(item, /plain|text$/) ?? '';
  if (line(item['located']) !== undefined && dateline === undefined)
    notices.push(`the item was filed from “${line(item['located'])}”; the field is offered: --filed-from`);
  return {
    name,
    data,
    dateDoubt,
    notices,
    text: html === undefined ? { form: 'raw', raw: plain } : { form: 'html', html, base: base ?? data.url },
  };
}

/** The day of this version of the item; where it was first made on another day, a person decides which one the report carries. */
function takeDate(item: Json, data: Frontmatter): string | undefined {
  const version = line(item['versioncreated']) ?? line(item['versionCreated']);
  const first =
    line(item['firstcreated']) ??
    line(item['contentcreated']) ??
    line(item['firstCreated']) ??
    line(item['contentCreated']);
  const written = version ?? first ?? line(item['date']);
  if (written === undefined) return undefined;
  const reading = readDate(written);
  if (reading.date === undefined) return reading.doubt;
  const begun = first === undefined ? undefined : readDate(first).date;
  if (begun !== undefined && begun !== reading.date)
    return `it was first made on ${begun} and this version on ${reading.date}`;
  data.date = reading.date;
  return undefined;
}

function bodyOf(item: Json, type: RegExp): string | undefined {
  if (!Array.isArray(item['bodies'])) return undefined;
  const bodies = item['bodies'].filter(isRecord);
  const found = bodies.find((body) =>
    type.test(line(body['contenttype']) ?? line(body['contentType']) ?? 'text/plain'),
  );
  return found ? line(found['value'], false) : undefined;
}

function roleValue(list: unknown, key: string, roles: readonly string[]): string | undefined {
  if (!Array.isArray(list)) return undefined;
  const records = list.filter(isRecord);
  return line((records.find((record) => roles.includes(String(record['role']))) ?? records[0])?.[key]);
}

function namesOf(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.map((item) => (isRecord(item) ? line(item['name']) : line(item))).filter((name) => name !== undefined);
}

function line(value: unknown, oneLine = true): string | undefined {
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  return oneLine ? value.replace(/\s+/g, ' ').trim() : value;
}

function isRecord(value: unknown): value is Json {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
