import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { ROOT } from '../support/build-site.ts';
import { elementsOf, hasClass, sitePages, textOf } from '../support/site-pages.ts';

const SEED = process.env['PRESSMARK_SEED'];

/** The raw text of the first report, given from outside, against the copy that the tests keep and its built page. */
describe('the seed as it arrived', () => {
  if (SEED === undefined) {
    it('is not given', () => console.log('PRESSMARK_SEED is not set: the seed was compared with its copy alone.'));
    return;
  }

  it('is what the tests keep, byte for byte', async () => {
    const kept = await readFile(path.join(ROOT, 'tests/fixtures/seed/000_050972de93f4e19a.txt'));
    expect(kept.equals(await readFile(SEED))).toBe(true);
  });

  it('stands on its page to the letter', async () => {
    const paragraphs = (await readFile(SEED, 'utf8')).split('\n\n').slice(2);
    const page = (await sitePages(inject('site'))).get('/2020/11/30/two-municipalities-in-molise/');
    if (!page) throw new Error('The site has no page of the seed.');
    const [text] = elementsOf(page, (element) => hasClass(element, 'report-text'));
    if (!text) throw new Error('The page has no element of the class report-text.');
    const shown = elementsOf(text, (element) => element.tagName === 'p').map(textOf);
    expect(shown).toEqual(paragraphs.map((paragraph) => paragraph.trim()));
  });
});
