import { Document, isCollection, visit } from 'yaml';
import type { z } from 'zod';
import { articleSchema } from '../schemas/article.ts';

/** Frontmatter to write: the schema's keys with values as a contributor writes them. */
export type Frontmatter = { [Key in keyof Written]?: Written[Key] | undefined };

type Written = z.input<typeof articleSchema>;

/** The text of an article's file: frontmatter in the schema's order, one blank line, the body as stored. */
export function articleFile(data: Frontmatter, body: string): string {
  const keys = (Object.keys(articleSchema.shape) as (keyof Frontmatter)[]).filter((key) => data[key] !== undefined);
  const document = new Document(Object.fromEntries(keys.map((key) => [key, written(key, data[key])])));
  visit(document, {
    Collection: (_key, node, path) => {
      // Lists and records stand on one line each, as a person would write them.
      if (path.length > 1 && isCollection(node)) node.flow = path.length > 3 || !holdsRecords(node);
    },
  });
  return `---\n${document.toString({ lineWidth: 0, nullStr: '', flowCollectionPadding: false })}---\n\n${body.replace(/\n+$/, '')}\n`;
}

function holdsRecords(node: { items: unknown[] }): boolean {
  return node.items.some((item) => isCollection(item));
}

function written(key: keyof Frontmatter, value: unknown): unknown {
  if (key === 'dateline' && value === '') return null;
  // A bare year reads as a number, which the schema takes.
  if (key === 'date' && typeof value === 'string' && /^\d{4}$/.test(value)) return Number(value);
  return value;
}
