import { parse } from 'yaml';
import { z } from 'zod';
import { articleSchema } from '../schemas/article.ts';
import type { Frontmatter } from './article-file.ts';

/** How a field is given on a command line: as it is, once for every item, or as YAML. */
export type FieldForm = 'text' | 'items' | 'yaml';

/** A field of an article as a flag. */
export interface ArticleField {
  key: keyof Frontmatter;
  /** `supplied-title` for `suppliedTitle`. */
  flag: string;
  form: FieldForm;
  /** Whether it holds a list, so that its flag may be repeated. */
  list: boolean;
  description: string;
  /** The keys of a field that is given as YAML, where they are fixed. */
  keys: string[];
}

interface JsonSchema {
  type?: unknown;
  description?: string;
  properties?: object;
  items?: JsonSchema;
}

/** Every field of the article schema as a flag, in the schema's order; made from the schema, so that none can be forgotten. */
export function articleFields(): ArticleField[] {
  const { properties } = z.toJSONSchema(articleSchema, { io: 'input' }) as { properties: Record<string, JsonSchema> };
  return Object.entries(properties).map(([key, schema]) => {
    const list = schema.type === 'array';
    const form =
      schema.type === 'object' || (list && schema.items?.type === 'object') ? 'yaml' : list ? 'items' : 'text';
    return {
      key: key as keyof Frontmatter,
      flag: key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      form,
      list,
      description: schema.description ?? '',
      keys: Object.keys(schema.properties ?? schema.items?.properties ?? {}),
    };
  });
}

/** Fields given by flags, checked one by one against the schema. */
export interface GivenFields {
  data: Frontmatter;
  /** One sentence for each flag that the schema refuses. */
  faults: string[];
}

/** Turns flag values (flag → every value given) into fields. A list may also be given at once, as `[a, b]`. */
export function fieldsFromFlags(values: ReadonlyMap<string, readonly string[]>): GivenFields {
  const data: Record<string, unknown> = {};
  const faults: string[] = [];
  for (const field of articleFields()) {
    const given = values.get(field.flag);
    if (given === undefined) continue;
    try {
      const value = valueOf(field, given);
      const checked = articleSchema.shape[field.key].safeParse(value);
      if (checked.success) data[field.key] = value;
      else
        faults.push(
          ...checked.error.issues.map(
            (issue) =>
              `--${field.flag} ${[...issue.path, issue.message].join(': ')}. Found ${given.join(', ') || 'nothing'}.`,
          ),
        );
    } catch {
      faults.push(
        `--${field.flag} must be YAML, for example ${field.form === 'items' ? '[Sepino, Italy]' : '"{date: 2024-03-03, note: …}"'}. Found ${given.join(', ')}.`,
      );
    }
  }
  return { data: data as Frontmatter, faults };
}

function valueOf(field: ArticleField, given: readonly string[]): unknown {
  if (field.form === 'text') return given.at(-1);
  const items: unknown[] = given.flatMap((value): unknown[] => {
    if (field.form === 'items' && !/^\s*\[.*\]\s*$/s.test(value)) return [value];
    const parsed: unknown = parse(value);
    return Array.isArray(parsed) ? parsed : [parsed];
  });
  return field.list ? items : items.at(-1);
}
