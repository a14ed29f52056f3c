import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { policyForHeader, policyForMeta } from '../../src/archive/content-security-policy.ts';
import { headersFor, parseHeaderRules } from '../../src/publish/header-rules.ts';
import { attribute, elementsOf, isScript, sitePages } from '../support/site-pages.ts';

const CSP = 'Content-Security-Policy';

describe.each([
  { name: 'at the root', key: 'site' as const, base: '' },
  { name: 'under /archive/', key: 'siteWithPath' as const, base: '/archive' },
])('the headers of a site $name', async ({ key, base }) => {
  const site = inject(key);
  const rules = parseHeaderRules(await readFile(path.join(site, '_headers'), 'utf8'));
  const files = (await readdir(site, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name !== '_headers')
    .map((entry) => path.relative(site, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));

  it('give every path exactly one policy', () => {
    for (const file of files) {
      const address = `${base}/${file.replace(/(^|\/)index\.html$/, '$1')}`;
      const policy = headersFor(rules, address).get(CSP);
      const kind =
        address === `${base}/search/` ? 'search' : address === `${base}/_search/worker.js` ? 'search-worker' : 'page';
      expect(policy, address).toBe(policyForHeader(kind));
    }
  });

  it('allow WebAssembly on the search page and its worker alone', () => {
    const allowed = rules.filter((rule) =>
      rule.headers.some(([name, value]) => name === CSP && value.includes('wasm-unsafe-eval')),
    );
    expect(allowed.map((rule) => rule.path)).toEqual([`${base}/_search/worker.js`, `${base}/search/*`]);
    // Cloudflare Pages reads a hundred rules: whatever years a site has, these are among them.
    expect(Math.max(...allowed.map((rule) => rules.indexOf(rule)))).toBeLessThan(40);
    expect(rules.findIndex((rule) => /\/\d{4}\/\*$/.test(rule.path))).toBeGreaterThan(
      Math.max(...allowed.map((rule) => rules.indexOf(rule))),
    );
  });

  it('say the same in each page, and no page holds script or style of its own', async () => {
    for (const [address, page] of await sitePages(site)) {
      const [meta] = elementsOf(page, (element) => attribute(element, 'http-equiv') === CSP);
      const isRedirect = elementsOf(page, (element) => attribute(element, 'http-equiv') === 'refresh').length > 0;
      if (!isRedirect)
        expect(meta ? attribute(meta, 'content') : undefined, address).toBe(
          policyForMeta(address === '/search/' ? 'search' : 'page'),
        );
      const inline = elementsOf(
        page,
        (element) => element.tagName === 'style' || (isScript(element) && attribute(element, 'src') === undefined),
      );
      expect(inline.length, address).toBe(0);
      const styled = elementsOf(page, (element) =>
        element.attrs.some(({ name }) => name === 'style' || name.startsWith('on')),
      );
      expect(
        styled.map((element) => element.tagName),
        address,
      ).toEqual([]);
    }
  });
});
