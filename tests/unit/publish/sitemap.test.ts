import { describe, expect, it } from 'vitest';
import { sitemapFiles } from '../../../src/publish/sitemap.ts';
import { readXml } from '../../support/read-xml.ts';
import { xmlFaults } from '../../support/validate-xml.ts';

const SITE = 'https://archive.example/base';
const addresses = (many: number, start = 0): { address: string; lastChange: undefined }[] =>
  Array.from({ length: many }, (_, at) => ({ address: `${SITE}/2020/${start + at}/`, lastChange: undefined }));

const locations = (file: string | undefined): (string | undefined)[] =>
  readXml(file ?? '').children.map(({ children }) => children.find(({ name }) => name === 'loc')?.text);

describe('a sitemap', () => {
  it('names every address once, in files that hold no more than they may', async () => {
    const files = sitemapFiles(addresses(25), SITE, { addresses: 10, bytes: 1e6 });
    expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml']);
    expect(locations(files.get('sitemap.xml'))).toEqual([1, 2, 3].map((part) => `${SITE}/sitemap-${part}.xml`));
    const parts = [1, 2, 3].map((part) => locations(files.get(`sitemap-${part}.xml`)));
    expect(parts.map(({ length }) => length)).toEqual([10, 10, 5]);
    expect(parts.flat()).toEqual(addresses(25).map(({ address }) => address));
    expect(await xmlFaults(files, 'sitemap.xsd')).toEqual([]);
  });

  it('begins a new file where one would have too many bytes', () => {
    const [one = { address: '', lastChange: undefined }] = addresses(1);
    const size = sitemapFiles([one], SITE).get('sitemap-1.xml')?.length ?? 0;
    const files = sitemapFiles(addresses(10), SITE, { addresses: 100, bytes: size });
    expect(files.size).toBeGreaterThan(2);
    expect([...files].slice(1).flatMap(([, file]) => locations(file))).toHaveLength(10);
  });

  it('says when each address last changed, and of each file the latest', async () => {
    const changed = addresses(3).map((one, at) => ({
      ...one,
      lastChange: [undefined, '2021-06-11', '2019-01-01'][at],
    }));
    const files = sitemapFiles(changed, SITE);
    const days = (name: string): (string | undefined)[] =>
      readXml(files.get(name) ?? '').children.map(
        ({ children }) => children.find((child) => child.name === 'lastmod')?.text,
      );
    expect(days('sitemap-1.xml')).toEqual([undefined, '2021-06-11', '2019-01-01']);
    expect(days('sitemap.xml')).toEqual(['2021-06-11']);
    expect(await xmlFaults(files, 'sitemap.xsd')).toEqual([]);
  });

  it('of an empty archive is an empty index', () => {
    expect([...sitemapFiles([], SITE).keys()]).toEqual(['sitemap.xml']);
  });
});

describe('the schema of sitemaps', () => {
  const urlset = (url: string): Map<string, string> =>
    new Map([
      [
        'sitemap-1.xml',
        `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${url}</urlset>`,
      ],
    ]);
  const loc = '<loc>https://archive.example/2020/</loc>';

  it.each([
    ['an address that is not whole', '<url><loc>/2020/11/30/slug/</loc></url>'],
    ['no address', '<url><lastmod>2020-11-30</lastmod></url>'],
    ['a day that is none', `<url>${loc}<lastmod>2020-02-30</lastmod></url>`],
    ['an address twice', `<url>${loc}</url><url>${loc}</url>`],
  ])('refuses %s', async (_what, url) => {
    expect(await xmlFaults(urlset(`<url>${loc}</url>`), 'sitemap.xsd')).toEqual([]);
    expect(await xmlFaults(urlset(url), 'sitemap.xsd')).not.toEqual([]);
  });
});
