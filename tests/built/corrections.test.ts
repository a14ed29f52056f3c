import { describe, expect, inject, it } from 'vitest';
import { attribute, elementsOf, sitePages, textOf } from '../support/site-pages.ts';

/** The links of a report's page by what they say. */
async function linksOf(site: string, address: string): Promise<Map<string, string>> {
  const page = (await sitePages(site)).get(address);
  if (!page) throw new Error(`There is no page at ${address}.`);
  const links = elementsOf(page, ({ tagName }) => tagName === 'a');
  return new Map(links.map((link) => [textOf(link).trim(), attribute(link, 'href') ?? '']));
}

describe('from a report, where the settings name a repository and an address for mail', () => {
  it('a correction goes to a filled-in issue, to the file’s edit page, or by mail', async () => {
    const links = await linksOf(inject('siteWithPath'), '/2018/05/14/harbour-board/');
    const issue = new URL(links.get('Suggest a correction') ?? '');
    expect(issue.origin + issue.pathname).toBe('https://code.example/fixture/archive/issues/new');
    expect(issue.searchParams.get('title')).toMatch(/^Correction: /);
    expect(issue.searchParams.get('body')).toContain('https://fixture.example/archive/2018/05/14/harbour-board/');
    expect(links.get('Edit the file')).toBe(
      'https://code.example/fixture/archive/edit/main/content/articles/2018/05/2018-05-14-harbour-board.md',
    );
    expect(links.get('Suggest a correction by mail')).toMatch(/^mailto:desk@fixture\.example\?subject=Correction/);
  });

  it('no link leads to the file of a report that was withdrawn', async () => {
    const links = await linksOf(inject('siteWithPath'), '/2017/06/02/withdrawn/');
    expect(links.has('Edit the file')).toBe(false);
    expect(links.has('Suggest a correction')).toBe(true);
  });
});

describe('from a report, where they name neither', () => {
  it('nothing is offered that leads nowhere', async () => {
    const links = await linksOf(inject('site'), '/2018/05/14/harbour-board/');
    expect([...links.keys()].filter((text) => /correction|Edit the file/i.test(text))).toEqual([]);
  });
});
