import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { attribute, elementsOf, isScript, sitePages } from '../support/site-pages.ts';

/** What only the form for a new report may load: words that no other code holds. */
const HEAVY = { zod: 'invalid_union', yaml: 'YAMLParseError' } as const;

/** Every script that a page may come to load, from those it names: imports and imports on use alike. */
async function scriptsOf(site: string, named: readonly string[]): Promise<Set<string>> {
  const files = await readdir(path.join(site, '_assets'));
  const reached = new Set<string>();
  const waiting = [...named];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    const code = await readFile(path.join(site, '_assets', name), 'utf8');
    waiting.push(...files.filter((file) => file.endsWith('.js') && code.includes(file)));
  }
  return reached;
}

describe('the code that a page may load', () => {
  it('holds zod and YAML on the form’s page alone', async () => {
    const site = inject('site');
    const holders = new Map<string, Set<string>>();
    for (const [address, page] of await sitePages(site)) {
      const named = elementsOf(page, isScript).map((script) => path.posix.basename(attribute(script, 'src') ?? ''));
      for (const name of await scriptsOf(site, named)) {
        const code = await readFile(path.join(site, '_assets', name), 'utf8');
        for (const [library, mark] of Object.entries(HEAVY))
          if (code.includes(mark)) holders.set(library, (holders.get(library) ?? new Set()).add(address));
      }
    }
    expect(Object.fromEntries([...holders].map(([library, pages]) => [library, [...pages]]))).toEqual({
      zod: ['/contribute/'],
      yaml: ['/contribute/'],
    });
  });

  it('holds the names of every record, and no coordinates, for the form', async () => {
    const site = inject('site');
    const names = JSON.parse(await readFile(path.join(site, 'contribute/names.json'), 'utf8')) as {
      places: Record<string, unknown>;
    };
    expect(names.places['baku']).toEqual([expect.arrayContaining(['Baku', 'Bakı']), 'azerbaijan']);
    expect(Object.keys(names.places)).toHaveLength((await readdir(path.join(inject('content'), 'places'))).length);
  });
});
