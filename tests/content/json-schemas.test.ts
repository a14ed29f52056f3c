import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/publish/json-schemas.ts';

const folder = path.resolve(import.meta.dirname, '../../public/schemas');

/** Every property of an object that a schema describes, with its path. */
function properties(schema: unknown, at: string[] = []): { at: string; description: unknown }[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    const own =
      key === 'properties' && !Array.isArray(schema)
        ? Object.entries(value as Record<string, { description?: unknown }>).map(([name, property]) => ({ at: [...at, name].join('.'), description: property.description }))
        : [];
    return [...own, ...properties(value, [...at, key])];
  });
}

describe('the JSON Schemas in public/schemas', () => {
  it('are those of the schemas', async () => {
    const kept = new Map<string, string>();
    for (const name of await readdir(folder)) kept.set(name, await readFile(path.join(folder, name), 'utf8'));
    expect(kept, 'public/schemas/ is out of date. Run: npm run schemas').toEqual(new Map(jsonSchemas()));
  });

  it.each([...jsonSchemas()])('%s describes every field', (_name, text) => {
    const found = properties(JSON.parse(text));
    expect(found.length).toBeGreaterThan(1);
    expect(found.filter(({ description }) => typeof description !== 'string' || description === '')).toEqual([]);
  });
});
