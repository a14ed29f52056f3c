import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { memoryPages, validateXML } from 'xmllint-wasm';
import { ROOT } from './build-site.ts';

/** A schema of `tests/fixtures/feeds`. */
export type FeedSchema = 'atom.rng' | 'rss.rng' | 'sitemap.xsd';

/** What libxml2 finds wrong with XML documents, by their names, held against a schema; empty where all are valid. */
export async function xmlFaults(documents: ReadonlyMap<string, string>, schema: FeedSchema): Promise<string[]> {
  const { valid, errors, rawOutput } = await validateXML({
    xml: [...documents].map(([fileName, contents]) => ({ fileName, contents })),
    schema: { fileName: schema, contents: await readFile(path.join(ROOT, 'tests/fixtures/feeds', schema), 'utf8') },
    extension: schema.endsWith('.rng') ? 'relaxng' : 'schema',
    maxMemoryPages: memoryPages.GiB,
  });
  if (valid) return [];
  return errors.length > 0 ? errors.map(({ rawMessage }) => rawMessage) : [rawOutput || 'Not valid.'];
}
