import { isMap, parseDocument, stringify } from 'yaml';
import { nearestKey } from '../checking/nearest-key.ts';
import { articleSchema } from '../schemas/article.ts';

/** Which key of other people’s records becomes which field of a report. */
export interface FieldMapping {
  /** The source’s key → a field, `extra.NAME`, `text`, `slug` or `ignore`. Of several for one field the first that holds something wins. */
  fields: ReadonlyMap<string, string>;
  /** Fields for records that give none. */
  defaults: Readonly<Record<string, unknown>>;
}

/** What a mapping may lead to beside the fields of a report. */
const OTHER_TARGETS = ['text', 'slug', 'ignore'];

const GUESSES: Readonly<Record<string, readonly string[]>> = {
  date: [
    'date',
    'publishdate',
    'publisheddate',
    'datepublished',
    'published',
    'publishedat',
    'pubdate',
    'publicationdate',
    'created',
    'day',
    'datum',
    'fecha',
    'дата',
  ],
  headline: ['headline', 'title', 'titel', 'titre', 'titulo', 'заголовок'],
  text: ['text', 'body', 'content', 'article', 'fulltext', 'story', 'texte', 'текст'],
  byline: ['byline', 'author', 'authors', 'writer', 'reporter', 'creator', 'by'],
  source: ['source', 'agency', 'newspaper', 'publisher', 'publication', 'outlet'],
  dateline: ['dateline'],
  places: ['places'],
  organisations: ['organisations', 'organizations'],
  suppliedTitle: ['suppliedtitle'],
  filedFrom: ['filedfrom'],
  language: ['language', 'lang', 'locale'],
  url: [
    'url',
    'link',
    'permalink',
    'canonical',
    'canonicalurl',
    'sourceurl',
    'externalurl',
    'originalurl',
    'canonicallink',
  ],
  edition: ['edition'],
  rightsHolder: ['rightsholder', 'copyright', 'copyrightholder'],
  accessed: ['accessed'],
};

/** The mapping that the keys’ own names suggest; keys that suggest nothing are ignored. */
export function guessMapping(keys: Iterable<string>): FieldMapping {
  const fields = new Map<string, string>();
  const all = [...keys];
  for (const [field, names] of Object.entries(GUESSES))
    for (const name of names)
      for (const key of all) if (plainKey(key) === name && !fields.has(key)) fields.set(key, field);
  return { fields, defaults: {} };
}

function plainKey(key: string): string {
  return key.toLowerCase().replace(/[\s_.:-]+/g, '');
}

/** A mapping as the file that `--mapping` takes; keys without a field are listed as ignored, for a person to change. */
export function mappingFile(mapping: FieldMapping, keys: Iterable<string>): string {
  const fields = Object.fromEntries([...keys].sort().map((key) => [key, mapping.fields.get(key) ?? 'ignore']));
  return stringify(
    { fields, ...(Object.keys(mapping.defaults).length > 0 ? { defaults: mapping.defaults } : {}) },
    { lineWidth: 0 },
  );
}

/** Reads a mapping file: `fields:` (key: field) and `defaults:` (field: value). Faults are sentences. */
export function readMapping(text: string): { mapping: FieldMapping; faults: string[] } {
  const document = parseDocument(text, { logLevel: 'silent' });
  const faults = document.errors.map(({ message }) => message.split('\n')[0] ?? message);
  const none = { mapping: { fields: new Map<string, string>(), defaults: {} }, faults };
  if (faults.length > 0) return none;
  if (!isMap(document.contents)) return { ...none, faults: ['it must hold the keys fields and defaults'] };
  const { fields = {}, defaults = {}, ...others } = document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>;
  for (const key of Object.keys(others)) faults.push(`${key} is no key of a mapping; there are fields and defaults`);
  const targets = [...Object.keys(articleSchema.shape), ...OTHER_TARGETS];
  const known = new Map<string, string>();
  if (!isRecord(fields)) faults.push('fields must be keys with the fields they become, for example title: headline');
  else
    for (const [key, target] of Object.entries(fields)) {
      const field = String(target);
      if (targets.includes(field) || /^extra\.[a-z][a-zA-Z0-9]*$/.test(field)) known.set(key, field);
      else faults.push(`${key}: ${field} is no field of a report.${meant(field, targets)}`);
    }
  if (!isRecord(defaults)) faults.push('defaults must be fields with values, for example source: Kura Correspondence');
  else
    for (const [field, value] of Object.entries(defaults)) {
      const schema = articleSchema.shape[field as keyof typeof articleSchema.shape] as
        (typeof articleSchema.shape)['source'] | undefined;
      if (!schema) faults.push(`${field} under defaults is no field of a report.${meant(field, targets)}`);
      else if (!schema.safeParse(value).success)
        faults.push(`${field} under defaults ${schema.safeParse(value).error?.issues[0]?.message ?? 'is not right'}`);
    }
  return { mapping: { fields: known, defaults: isRecord(defaults) ? defaults : {} }, faults };
}

function meant(field: string, targets: readonly string[]): string {
  const nearest = nearestKey(field, targets);
  return nearest === undefined ? '' : ` Did you mean ${nearest}?`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
