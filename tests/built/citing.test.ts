import { describe, expect, inject, it } from 'vitest';
import { readBibtex, readCsl, readRis } from '../support/read-citations.ts';
import { schemaOrgFaults } from '../support/schema-org.ts';
import { attribute, elementsOf, hasClass, isScript, sitePages, textOf } from '../support/site-pages.ts';
import { zoteroSave } from '../support/zotero-save.ts';

type Page = Parameters<typeof elementsOf>[0];

const SEED = '/2020/11/30/two-municipalities-in-molise/';
const WITHDRAWN = '/2017/06/02/withdrawn/';

/** A report's page by its address: a date, whole or not, then a slug with a letter in it. */
const REPORT = /^(?:\/\d{4}(?:\/\d{2}){0,2})\/(?=[^/]*[a-z])[a-z0-9-]+\/$/;

const coinsOf = (page: Page): URLSearchParams[] =>
  elementsOf(page, (element) => hasClass(element, 'Z3988')).map(
    (span) => new URLSearchParams(attribute(span, 'title')),
  );

const dataOf = (page: Page): unknown[] =>
  elementsOf(page, (element) => element.tagName === 'script' && !isScript(element)).map(
    (script) => JSON.parse(textOf(script)) as unknown,
  );

const saved = (page: Page): ReturnType<typeof zoteroSave> =>
  zoteroSave(
    elementsOf(page, ({ tagName }) => tagName === 'meta').map((meta) => ({
      name: attribute(meta, 'name') ?? attribute(meta, 'property') ?? '',
      content: attribute(meta, 'content') ?? '',
    })),
    elementsOf(page, (element) => (attribute(element, 'class') ?? '').toLowerCase().includes('byline')).map(textOf),
  );

const downloadsOf = (page: Page): { file: string; address: string }[] =>
  elementsOf(page, (element) => attribute(element, 'download') !== undefined).map((link) => ({
    file: attribute(link, 'download') ?? '',
    address: attribute(link, 'href') ?? '',
  }));

describe('citing in a built archive', async () => {
  const pages = await sitePages(inject('site'));
  const isRedirect = (page: Page): boolean =>
    elementsOf(page, (element) => attribute(element, 'http-equiv') === 'refresh').length > 0;
  const reports = new Map([...pages].filter(([address, page]) => REPORT.test(address) && !isRedirect(page)));
  const page = (address: string): Page => {
    const found = pages.get(address);
    if (!found) throw new Error(`The site has no page ${address}.`);
    return found;
  };

  it('saves every report’s page as an article of a newspaper', () => {
    expect(reports.size).toBe(10);
    for (const [address, report] of reports) {
      const { itemType, url, title, date } = saved(report);
      expect([itemType, url], address).toEqual(['newspaperArticle', `https://pressmark.example${address}`]);
      expect(title, address).not.toMatch(/^(?:\[|$)/);
      expect(`/${date?.replaceAll('-', '/')}/`, address).toBe(address.replace(/[^/]+\/$/, ''));
      expect(coinsOf(report), `${address} must be saved itself, not what it lists`).toEqual([]);
    }
  });

  it('saves the seed with source, place, day, language, rights and abstract', () => {
    expect(saved(page(SEED))).toMatchObject({
      title: 'Two municipalities in Molise adopt documents in support of Azerbaijan, embassy says',
      publicationTitle: 'Trend',
      place: 'Baku',
      date: '2020-11-30',
      language: 'en',
      rights: 'https://rightsstatements.org/vocab/CNE/1.0/',
      creators: [],
    });
    expect(saved(page(SEED)).abstractNote).toMatch(/^The municipalities of Sepino/);
    expect(saved(page('/2020/11/28/river-gauges/'))).toMatchObject({
      creators: ['Ada Przykład'],
      pages: '4',
      section: 'Regions',
    });
  });

  it('gives every report’s page one NewsArticle as schema.org knows it, and no other page any', () => {
    const data = [...reports.values()].map(dataOf);
    expect(data.every((each) => each.length === 1)).toBe(true);
    expect(schemaOrgFaults('NewsArticle', data.flat())).toEqual([]);
    for (const [address, other] of pages) if (!reports.has(address)) expect(dataOf(other), address).toEqual([]);
  });

  it('gives three references, and three files in their own addresses that reference managers read', async () => {
    for (const [address, report] of reports) {
      const url = `https://pressmark.example${address}`;
      const [cite] = elementsOf(report, ({ tagName }) => tagName === 'copy-references');
      const references = cite ? elementsOf(cite, ({ tagName }) => tagName === 'dd').map(textOf) : [];
      expect(references, address).toHaveLength(3);
      for (const reference of references) expect(reference, address).toContain(`Pressmark`);
      for (const reference of references) expect(reference, address).toContain(url);
      const downloads = downloadsOf(report);
      const stem = address.slice(1, -1).replaceAll('/', '-');
      expect(downloads.map(({ file }) => file)).toEqual([`${stem}.ris`, `${stem}.bib`, `${stem}.json`]);
      expect(downloads.every((link) => link.address.startsWith('data:') && !link.address.includes('base64'))).toBe(
        true,
      );
      const texts = await Promise.all(downloads.map(async (link) => (await fetch(link.address)).text()));
      const [ris = '', bibtex = '', csl = ''] = texts;
      const { title, date = '' } = saved(report);
      const issued = { 'date-parts': [date.split('-').map(Number)] };
      for (const items of [readRis(ris), readBibtex(bibtex), readCsl(csl)])
        expect(items, address).toMatchObject([{ title, issued, URL: url }]);
    }
  });

  it('cites a withdrawn report as withdrawn, without a word of its text', () => {
    const withdrawn = page(WITHDRAWN);
    expect(dataOf(withdrawn)).toMatchObject([{ creativeWorkStatus: 'Withdrawn' }]);
    expect(dataOf(withdrawn)[0]).not.toHaveProperty('abstract');
    const references = elementsOf(withdrawn, ({ tagName }) => tagName === 'dd').map(textOf);
    expect(references.filter((text) => text.includes('Withdrawn'))).toHaveLength(3);
  });

  it('gives each row of a list of reports one COinS, at the report’s full address', () => {
    let rows = 0;
    for (const [address, list] of pages) {
      const titles = elementsOf(list, (element) => hasClass(element, 'row'));
      const coins = coinsOf(list);
      if (reports.has(address)) continue;
      expect(coins.length, address).toBe(titles.length);
      rows += coins.length;
      for (const keys of coins) {
        expect(keys.get('rft.type')).toBe('newspaperArticle');
        const identifier = keys.get('rft.identifier') ?? '';
        expect(reports.has(identifier.replace('https://pressmark.example', '')), `${address}: ${identifier}`).toBe(
          true,
        );
      }
    }
    expect(rows).toBeGreaterThan(30);
    expect(coinsOf(page('/2020/11/28/')).map((keys) => [keys.get('rft.creator'), keys.get('rft.date')])).toEqual([
      ['Ada Przykład', '2020-11-28'],
    ]);
  });
});

describe('citing under a path', async () => {
  const pages = await sitePages(inject('siteWithPath'));
  it('gives addresses with the path', () => {
    const report = pages.get(SEED);
    const day = pages.get('/2020/11/30/');
    if (!report || !day) throw new Error('The site lacks the seed or its day.');
    const { url } = saved(report);
    expect(url).toMatch(/\/archive\/2020\/11\/30\/two-municipalities-in-molise\/$/);
    expect(coinsOf(day).map((keys) => keys.get('rft.identifier'))).toContain(url);
    expect(dataOf(report)).toMatchObject([{ '@id': url }]);
  });
});
