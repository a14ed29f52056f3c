import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite, ROOT } from '../support/build-site.ts';
import { siteFiles } from '../support/site-files.ts';
import { attribute, elementsOf, sitePages, textOf } from '../support/site-pages.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Words that stand in the texts alone, and nowhere else; those of a report that stands are found, so that the test can fail. */
const TEXT =
  'Quibblewick and Tannerloft are invented words of a synthetic report that the harbour board of the lower estuary published, and then withdrew, since names in it were those of other people than the board had meant to name.';
const STANDING = TEXT.replace('Quibblewick', 'Marrowgate').replace('Tannerloft', 'Ostleby');

const file = (keys: string, text: string): string =>
  `---\n${keys}\ndateline:\nsource: Nordlys Wire\nplaces: [Larino]\norganisations: []\n---\n\n${text}\n`;
const withdrawn = 'withdrawn: { date: 2021-06-11, reason: Asked for by the source., textSha256: "" }';

/** Without the checker's rules a withdrawn report may still have its text, and may say in several ways that it is withdrawn. */
const REPORTS: Record<string, string> = {
  '2017-06-02-both': file(`date: 2017-06-02\nsuppliedTitle: Council\nstatus: withdrawn\n${withdrawn}`, TEXT),
  '2017-06-03-status': file('date: 2017-06-03\nsuppliedTitle: Council\nstatus: withdrawn', TEXT),
  '2017-06-04-block': file(`date: 2017-06-04\n${withdrawn}`, TEXT),
  '2017-06-05-untitled': file('date: 2017-06-05\nstatus: Withdrawn', TEXT),
  '2017-06-06-standing': file('date: 2017-06-06', STANDING),
  '2017-06-07-again': file('date: 2017-06-07', STANDING.replace('lower', 'upper')),
};

describe('the text of a withdrawn report', () => {
  let files: Map<string, string>;
  let site: string;
  let remove: () => Promise<void>;

  beforeAll(async () => {
    const made = await temporaryFolder('withdrawn');
    ({ remove } = made);
    const content = path.join(made.folder, 'content');
    site = path.join(made.folder, 'site');
    await mkdir(path.join(content, 'articles/2017/06'), { recursive: true });
    for (const [name, text] of Object.entries(REPORTS))
      await writeFile(path.join(content, `articles/2017/06/${name}.md`), text);
    await buildSite(content, site, {
      PRESSMARK_CHECK: 'off',
      PRESSMARK_SITE: path.join(ROOT, 'tests/fixtures/site-with-path.ts'),
    });
    files = await siteFiles(site);
  });
  afterAll(() => remove());

  const holding = (word: RegExp): string[] =>
    [...files].flatMap(([name, text]) => (word.test(text) ? [name] : [])).sort();

  it('stands in no file of the site, packed or not, however the report says that it was withdrawn', () => {
    expect(holding(/quibblewick|tannerloft/i)).toEqual([]);
  });

  it('would have been found: another report’s stands in its page, the search, lists, feeds', () => {
    const found = holding(/marrowgate/i);
    expect(found).toContain('2017/06/06/standing/index.html');
    expect(found).toContain('atom.xml');
    expect(found).toContain('places/larino/rss.xml');
    expect(found.filter((name) => name.startsWith('_search/')).length).toBeGreaterThanOrEqual(3);
  });

  it('leaves a page that says so, leads to no history of the file, and is told of no other report', async () => {
    const pages = await sitePages(site);
    for (const slug of ['02/both', '03/status', '04/block', '05/untitled']) {
      const page = pages.get(`/2017/06/${slug}/`);
      if (!page) throw new Error(`There is no page of ${slug}.`);
      const text = textOf(page);
      expect(text, slug).toContain('This report was withdrawn');
      expect(text, slug).toContain('Larino');
      expect(text, slug).not.toContain('Same text');
      const links = elementsOf(page, (element) => element.tagName === 'a').map((link) => attribute(link, 'href') ?? '');
      const out = links.filter((link) => link.startsWith('https://code.example/'));
      expect(out, slug).toHaveLength(1);
      expect(out[0]).toContain('/issues/new');
    }
  });

  it('does not keep those that stand from leading to each other', async () => {
    const page = (await sitePages(site)).get('/2017/06/06/standing/');
    const [section] = page
      ? elementsOf(page, (element) => element.tagName === 'section' && textOf(element).startsWith('Same text'))
      : [];
    if (!section) throw new Error('The page has no section of reports with the same text.');
    const links = elementsOf(section, (element) => element.tagName === 'a').map((link) => attribute(link, 'href'));
    expect(links).toEqual(['/archive/2017/06/07/again/']);
    expect(textOf(section)).toMatch(/Nearly the same text \(\d\d % of the wording\), one day later/);
  });
});
