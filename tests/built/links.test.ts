import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { attribute, elementsOf, sitePages, textOf } from '../support/site-pages.ts';

describe.each([
  { name: 'at the root', key: 'site' as const, base: '' },
  { name: 'under /archive/', key: 'siteWithPath' as const, base: '/archive' },
])('a site $name', async ({ key, base }) => {
  const site = inject(key);
  const pages = await sitePages(site);
  const ids = new Map(
    [...pages].map(([address, page]) => [
      address,
      new Set(elementsOf(page, () => true).map((element) => attribute(element, 'id'))),
    ]),
  );

  const internal = (address: string): { path: string; fragment: string } | undefined => {
    if (!address.startsWith('/') && !address.startsWith('#')) return undefined;
    const url = new URL(address, 'https://site.example');
    return { path: decodeURIComponent(url.pathname), fragment: decodeURIComponent(url.hash.slice(1)) };
  };

  it('has no internal link or file that leads nowhere', () => {
    const broken: string[] = [];
    for (const [address, page] of pages) {
      for (const element of elementsOf(page, () => true)) {
        for (const name of ['href', 'src', 'action', 'data-folder']) {
          const value = attribute(element, name);
          const link = value === undefined ? undefined : internal(value);
          if (!link) continue;
          const own = value?.startsWith('#') ?? false;
          if (!own && !link.path.startsWith(`${base}/`)) {
            broken.push(`${address}: ${value} lies outside the site`);
            continue;
          }
          const target = own ? address : link.path.slice(base.length);
          if (!existsSync(path.join(site, target))) broken.push(`${address}: ${value}`);
          else if (link.fragment !== '' && ids.has(target) && !ids.get(target)?.has(link.fragment))
            broken.push(`${address}: ${value} has no such fragment`);
        }
      }
    }
    expect(broken).toEqual([]);
  });

  it('gives every page a title of its own', () => {
    const titles = new Map<string, string[]>();
    for (const [address, page] of pages) {
      if (elementsOf(page, (element) => attribute(element, 'http-equiv') === 'refresh').length > 0) continue;
      const [title] = elementsOf(page, (element) => element.tagName === 'title');
      const text = title ? textOf(title) : '';
      titles.set(text, [...(titles.get(text) ?? []), address]);
    }
    expect([...titles].filter(([title, addresses]) => title === '' || addresses.length > 1)).toEqual([]);
  });

  it('links every page from the home page, in the end', () => {
    const reached = new Set(['/']);
    const next = ['/'];
    for (let address = next.pop(); address !== undefined; address = next.pop()) {
      const page = pages.get(address);
      if (!page) continue;
      for (const element of elementsOf(page, (candidate) => candidate.tagName === 'a')) {
        const link = internal(attribute(element, 'href') ?? '');
        const target = link?.path.slice(base.length);
        if (target === undefined || reached.has(target)) continue;
        reached.add(target);
        next.push(target);
      }
    }
    const isRedirect = (address: string): boolean =>
      elementsOf(
        pages.get(address) as Parameters<typeof elementsOf>[0],
        (element) => attribute(element, 'http-equiv') === 'refresh',
      ).length > 0;
    const unreached = [...pages.keys()].filter((address) => !reached.has(address) && !isRedirect(address));
    expect(unreached).toEqual(['/404.html']);
  });
});
