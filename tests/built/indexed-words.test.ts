import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { joinArchive, type Archive, type Report } from '../../src/archive/archive.ts';
import { routes } from '../../src/archive/routes.ts';
import { readArchive } from '../../src/intake/read-archive.ts';
import { loadSettings } from '../../src/intake/settings.ts';
import { wordsOf } from '../../src/query/tokens.ts';
import { indexedTexts } from '../../src/search/indexed-words.ts';
import { wordsFor } from '../../src/words/words.ts';
import { buildSite } from '../support/build-site.ts';
import { reportFromPage } from '../support/report-from-page.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const MARKUP = `---
date: 2021-01-02
dateline: 'ŁÓDŹ, Poland, <report-text> Jan. 2 & 3'
source: Vistula Press
places: []
organisations: []
suppliedTitle: 'A "synthetic" [sic] title with <h1> & </report-text>, Nagorno-Karabakh’s'
---

This synthetic text writes </report-text> and \`</report-text>\` early, with a "quote.

</report-text>

<report-text>Raw</report-text> Kara*bakh*, *two* *words*[^1], 5 > 3 & 2 &lt; 4,
[a link](https://example.org/?a=%22&b=<c>), 港口 and اليوم.

- one
- two
  > quoted

| a | b |
|---|---|
| 1 | 2 |

[^1]: A note.
`;

let remove: () => Promise<void>;
let markup: { content: string; site: string };

beforeAll(async () => {
  const made = await temporaryFolder('indexed-words');
  ({ remove } = made);
  markup = { content: path.join(made.folder, 'content'), site: path.join(made.folder, 'site') };
  const articles = path.join(markup.content, 'articles/2021/01');
  await mkdir(articles, { recursive: true });
  await writeFile(path.join(articles, '2021-01-02-markup.md'), MARKUP);
  await buildSite(markup.content, markup.site, { PRESSMARK_CHECK: 'off' });
});
afterAll(() => remove());

async function archiveOf(content: string): Promise<Archive> {
  const settings = await loadSettings();
  const { folder, remove: removeCache } = await temporaryFolder('archive');
  const folders = { content, out: folder, cache: folder };
  const { records } = await readArchive({ folders, settings, check: 'off' });
  await removeCache();
  const { untitled } = wordsFor(settings.language).report;
  return joinArchive(records, { language: settings.language, untitled });
}

const pageOf = (site: string, report: Report): Promise<string> =>
  readFile(path.join(site, routes.report(report.id), 'index.html'), 'utf8');

async function expectSameWords(content: string, site: string): Promise<void> {
  const archive = await archiveOf(content);
  expect(archive.reports.length).toBeGreaterThan(0);
  for (const report of archive.reports) {
    const { title, text } = reportFromPage(await pageOf(site, report));
    const [indexedTitle = '', indexedText = ''] = indexedTexts(report, archive);
    expect(wordsOf(title), report.id).toEqual(wordsOf(indexedTitle));
    expect(wordsOf(text), report.id).toEqual(report.withdrawn ? [] : wordsOf(indexedText));
  }
}

describe('what is indexed of a report', () => {
  it('is what its page prints as title, dateline and text, for every report', () =>
    expectSameWords(inject('content'), inject('site')));

  it('is so where title, dateline and text write the tags that stand around them', async () => {
    await expectSameWords(markup.content, markup.site);
  });

  it('stands between the one pair of tags that the page holds as tags', async () => {
    const [report] = (await archiveOf(markup.content)).reports;
    if (!report) throw new Error('The invented archive has no report.');
    const html = await pageOf(markup.site, report);
    const body = html.slice(html.indexOf('<main'));
    expect(body.match(/<\/?report-text[ >]/g)).toEqual(['<report-text>', '</report-text>']);
    const { title, text } = reportFromPage(html);
    expect(title).toBe(report.title.text);
    expect(text).toMatch(/^ŁÓDŹ, Poland, <report-text> Jan\. 2 & 3\nThis synthetic text writes <\/report-text> and/);
    expect(text).toMatch(/\none\ntwo\nquoted\n+a\nb\n1\n2\nA note\.$/);
  });
});
