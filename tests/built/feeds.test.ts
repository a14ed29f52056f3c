import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { siteFiles } from '../support/site-files.ts';
import { attribute, elementsOf, sitePages, textOf } from '../support/site-pages.ts';
import { sitemapEntries } from '../support/sitemap-entries.ts';
import { xmlFaults } from '../support/validate-xml.ts';

describe.each([
  { where: 'at the root', key: 'site' as const, base: '', origin: 'https://pressmark.example', name: 'Pressmark' },
  {
    where: 'under /archive/',
    key: 'siteWithPath' as const,
    base: '/archive',
    origin: 'https://fixture.example',
    name: 'Fixture Archive',
  },
])('the feeds of a site $where', async ({ key, base, origin, name }) => {
  const site = inject(key);
  const files = await siteFiles(site);
  const pages = await sitePages(site);
  const named = (pattern: RegExp): Map<string, string> => new Map([...files].filter(([file]) => pattern.test(file)));
  const [atom, rss] = [named(/(^|\/)atom\.xml$/), named(/(^|\/)rss\.xml$/)];

  it('hold to their schemas, as the sitemap does', async () => {
    expect(atom.size).toBeGreaterThan(20);
    expect(rss.size).toBe(atom.size);
    expect(await xmlFaults(flat(atom), 'atom.rng')).toEqual([]);
    expect(await xmlFaults(flat(rss), 'rss.rng')).toEqual([]);
    expect(await xmlFaults(named(/^sitemap.*\.xml$/), 'sitemap.xsd')).toEqual([]);
  });

  it('lead only to pages that are there, each known by its address', () => {
    for (const [file, text] of atom) {
      const { id, links, entries = [] } = parseAtomFeed(text);
      expect(id).toBe(`${origin}${base}/${file.replace('atom.xml', '')}`);
      expect(links?.[0]?.href).toBe(`${origin}${base}/${file}`);
      const addresses = [id, ...entries.map((entry) => entry.id)].map((address) => address ?? '');
      expect(addresses.filter((address) => !pages.has(address.slice(`${origin}${base}`.length)))).toEqual([]);
      expect(new Set(addresses.slice(1)).size).toBe(entries.length);
      const items = parseRssFeed(files.get(file.replace('atom', 'rss')) ?? '').items ?? [];
      expect(items.map(({ guid }) => guid?.value)).toEqual(addresses.slice(1));
    }
  });

  it('are linked from the head of every page and visibly from their own', () => {
    for (const [address, page] of pages) {
      if (elementsOf(page, (element) => attribute(element, 'http-equiv') === 'refresh').length > 0) continue;
      const own = /^\/(?:places|organisations|sources)\/[^/]+\//.exec(address)?.[0] ?? '/';
      const of = files.has(`${own.slice(1)}rss.xml`) ? own : '/';
      const links = elementsOf(page, (element) => attribute(element, 'rel') === 'alternate');
      expect(
        links.map((link) => ['type', 'href'].map((attr) => attribute(link, attr))),
        address,
      ).toEqual([
        ['application/rss+xml', `${base}${of}rss.xml`],
        ['application/atom+xml', `${base}${of}atom.xml`],
      ]);
      expect(attribute(links[0] as (typeof links)[0], 'title')).toContain(name);
      if (address !== own || of !== own) continue;
      const shown = elementsOf(
        page,
        (element) => element.tagName === 'a' && (attribute(element, 'href') ?? '').endsWith('.xml'),
      );
      expect(shown.map((link) => [textOf(link), attribute(link, 'href')])).toEqual([
        ['RSS', `${base}${own}rss.xml`],
        ['Atom', `${base}${own}atom.xml`],
      ]);
    }
  });

  it('bring the report that changed last first: the withdrawn one, then the latest, the corrected one by its correction', () => {
    const { entries = [] } = parseAtomFeed(files.get('atom.xml') ?? '');
    const addresses = entries.map(({ id }) => id?.slice(`${origin}${base}`.length));
    expect(addresses).toHaveLength(10);
    expect(addresses.slice(0, 3)).toEqual([
      '/2017/06/02/withdrawn/',
      '/2020/11/30/two-municipalities-in-molise/',
      '/2020/11/30/grain-terminal/',
    ]);
    expect(addresses.slice(-2)).toEqual(['/1936/07/two-villages/', '/1936/school-atlas/']);
    const [corrected] = parseAtomFeed(files.get('sources/nordlys-wire/atom.xml') ?? '').entries ?? [];
    expect(corrected?.updated).toBe('2018-05-20T00:00:00.000Z');
    expect(corrected?.summary?.value).toContain('Corrected on 20 May 2018: The evening ferry was given as 18:10');
  });

  it('stand beside a sitemap that says of each report when it last changed, and robots.txt names it', async () => {
    const entries = await sitemapEntries(site);
    expect(entries.filter(({ lastChange }) => lastChange !== undefined)).toEqual([
      { address: `${origin}${base}/2017/06/02/withdrawn/`, lastChange: '2021-06-11' },
      { address: `${origin}${base}/2018/05/14/harbour-board/`, lastChange: '2018-05-20' },
    ]);
    expect(await readFile(path.join(site, 'robots.txt'), 'utf8')).toBe(
      `User-agent: *\nAllow: /\n\nSitemap: ${origin}${base}/sitemap.xml\n`,
    );
  });
});

/** The same files under names without folders, as the validator takes them. */
const flat = (files: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...files].map(([file, text]) => [file.replaceAll('/', '-'), text]));
