import { z } from 'zod';
import { articleSchema } from '../schemas/article.ts';
import { organisationSchema } from '../schemas/organisation.ts';
import { pageSchema } from '../schemas/page.ts';
import { placeSchema } from '../schemas/place.ts';
import { sourceSchema } from '../schemas/source.ts';

const SCHEMAS = {
  article: { schema: articleSchema, title: 'Frontmatter of a report' },
  place: { schema: placeSchema, title: 'Authority record of a place' },
  organisation: { schema: organisationSchema, title: 'Authority record of an organisation' },
  source: { schema: sourceSchema, title: 'Authority record of a source' },
  page: { schema: pageSchema, title: 'Frontmatter of an editorial page' },
};

/**
 * The JSON Schemas (draft 2020-12) of the five records as a person writes them, file name to text: what editors complete
 * and check with while a record is being written. The checker knows more, such as days that do not exist.
 */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, { schema, title }]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', override: withoutSafeBounds });
      return [`${name}.json`, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`];
    }),
  );
}

// Bounds of the language's numbers, which say nothing to a person.
function withoutSafeBounds({ jsonSchema }: { jsonSchema: { minimum?: number; maximum?: number } }): void {
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}
