import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { ROOT } from '../support/build-site.ts';
import { attribute, elementsOf, hasClass, isScript, sitePages, textOf } from '../support/site-pages.ts';

const ADDRESS = '/2020/11/30/two-municipalities-in-molise/';

describe('the seed’s page', async () => {
  const page = (await sitePages(inject('site'))).get(ADDRESS);
  if (!page) throw new Error(`The site has no page ${ADDRESS}.`);
  const raw = await readFile(path.join(ROOT, 'tests/fixtures/seed/000_050972de93f4e19a.txt'), 'utf8');
  const paragraphs = raw
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(2);

  it('holds the five paragraphs of the raw text to the letter', () => {
    expect(paragraphs.length).toBe(5);
    const [text] = elementsOf(page, (element) => hasClass(element, 'report-text'));
    if (!text) throw new Error('The page has no element of the class report-text.');
    expect(elementsOf(text, (element) => element.tagName === 'p').map(textOf)).toEqual(paragraphs);
  });

  it('prints the dateline to the letter', () => {
    const datelines = elementsOf(page, (element) => hasClass(element, 'dateline')).map(textOf);
    expect(datelines).toEqual(['BAKU, Azerbaijan, Nov. 30']);
  });

  it('attributes the report in the line people read', () => {
    expect(textOf(page)).toContain('Report by Trend, filed from Baku, 30 November 2020');
  });

  it('needs no script and loads nothing from elsewhere', () => {
    const loads = elementsOf(
      page,
      (element) => isScript(element) || ['link', 'img', 'iframe', 'source'].includes(element.tagName),
    );
    for (const element of loads) {
      const address = attribute(element, 'src') ?? attribute(element, 'href') ?? '';
      expect(address, address).toMatch(/^(\/|https:\/\/pressmark\.example\/)/);
    }
  });
});

describe('/2020/11/30/', () => {
  it('holds nothing but its reports', async () => {
    const entries = await readdir(path.join(inject('site'), '2020/11/30'));
    expect(entries.sort()).toEqual(['grain-terminal', 'index.html', 'two-municipalities-in-molise']);
  });
});
