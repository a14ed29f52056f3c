import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readXml } from '../support/read-xml.ts';
import { attribute, elementsOf, sitePages } from '../support/site-pages.ts';

describe.each([
  { where: 'at the root', key: 'site' as const, base: '', origin: 'https://pressmark.example', name: 'Pressmark' },
  {
    where: 'under /archive/',
    key: 'siteWithPath' as const,
    base: '/archive',
    origin: 'https://fixture.example',
    name: 'Fixture Archive',
  },
])('the OpenSearch description of a site $where', async ({ key, base, origin, name }) => {
  const site = inject(key);
  const text = await readFile(path.join(site, 'opensearch.xml'), 'utf8');

  it('is well-formed and leads to the search', () => {
    const root = readXml(text);
    const child = (tag: string): string | undefined => root.children.find((element) => element.name === tag)?.text;
    expect(root.name).toBe('OpenSearchDescription');
    expect(root.attributes['xmlns']).toBe('http://a9.com/-/spec/opensearch/1.1/');
    expect(child('ShortName')).toBe(name);
    expect(child('Language')).toBe('en');
    expect(child('InputEncoding')).toBe('UTF-8');
    expect(root.children.filter((element) => element.name === 'Url').map(({ attributes }) => attributes)).toEqual([
      { type: 'text/html', rel: 'results', template: `${origin}${base}/search/?q={searchTerms}` },
      {
        type: 'application/opensearchdescription+xml',
        rel: 'self',
        template: `${origin}${base}/opensearch.xml`,
      },
    ]);
    expect(child('Image')).toBe(`${origin}${base}/favicon.svg`);
  });

  it('is linked from every page, under the name of the archive', async () => {
    for (const [address, page] of await sitePages(site)) {
      if (elementsOf(page, (element) => attribute(element, 'http-equiv') === 'refresh').length > 0) continue;
      const links = elementsOf(page, (element) => attribute(element, 'rel') === 'search');
      expect(
        links.map((link) => ['type', 'href', 'title'].map((attr) => attribute(link, attr))),
        address,
      ).toEqual([['application/opensearchdescription+xml', `${base}/opensearch.xml`, name]]);
    }
  });
});
