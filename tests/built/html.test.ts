import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { htmlFaults } from '../support/html-faults.ts';
import { attribute, elementsOf, sitePages } from '../support/site-pages.ts';

describe('the pages of the fixture archive', async () => {
  const site = inject('site');

  it('hold nothing that html-validate finds fault with', async () => {
    const faults: string[] = [];
    for (const file of (await readdir(site, { recursive: true })).filter((name) => name.endsWith('.html')))
      for (const fault of await htmlFaults(await readFile(path.join(site, file), 'utf8')))
        faults.push(`${file}: ${fault}`);
    expect(faults).toEqual([]);
  });

  it('say what they hold, those that only lead on apart', async () => {
    const silent: string[] = [];
    for (const [address, page] of await sitePages(site)) {
      const metas = elementsOf(page, ({ tagName }) => tagName === 'meta');
      if (metas.some((meta) => attribute(meta, 'http-equiv') === 'refresh')) continue;
      const description = metas.find((meta) => attribute(meta, 'name') === 'description');
      if (!description || !attribute(description, 'content')) silent.push(address);
    }
    expect(silent).toEqual([]);
  });
});
