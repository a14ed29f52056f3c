import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventSite, type InventedSite } from '../support/invented-site.ts';
import { attribute, element, elements, textOf } from '../support/read-html.ts';

const SEED = '/2020/11/30/two-municipalities-in-molise/';
const WITHDRAWN = 'b'.repeat(64);
const LONG =
  'Joint commission of the harbour authorities, the river institute and the seven councils of the lower estuary agrees, after four years of talks, on a timetable';

const report = (date: string, keys: string, text: string): string =>
  `---\ndate: ${date}\nsource: Meridian News Agency\nplaces: []\norganisations: []\n${keys}\n---\n\n${text}`;
const files = {
  'articles/2019/03/2019-03-04-inspection.md': report(
    '2019-03-04',
    `dateline: TRIESTE, March 4\nsuppliedTitle: Synthetic statement\nstatus: withdrawn\nwithdrawn: { date: 2021-06-11, reason: At the request of a person named in it., textSha256: ${WITHDRAWN} }`,
    '',
  ),
  'articles/2020/11/2020-11-12-ferry-times.md': report(
    '2020-11-12',
    'dateline: تونس، ١٢ نوفمبر\nlanguage: ar\nheadline: هيئة الميناء تنشر مواعيد العبّارات',
    'نشرت هيئة الميناء اليوم مواعيد العبّارات.\n',
  ),
  'articles/2020/11/2020-11-27-estuary.md': report(
    '2020-11-27',
    `dateline: DUBAI/LONDON (Meridian) -\nheadline: "${LONG}"\nrights: in-copyright\nstatus: corrected\ncorrections:\n  - { date: 2020-12-04, note: The earlier note. }\n  - { date: 2020-12-09, note: The later note. }\nnotes:\n  - { date: 2020-12-05, text: A remark. }`,
    'An invented text.\n',
  ),
  'articles/1936/07/1936-07-no-title.md': report(
    '1936-07',
    'dateline:',
    'Two villages received light. More is to follow.\n',
  ),
  'pages/takedown.md': '---\ntitle: Corrections and takedown\ndescription: The rules.\n---\n\nWrite to us.\n',
};

let site: InventedSite;
beforeAll(async () => {
  site = await inventSite({
    base: 'tests/fixtures/seed/content',
    files,
    settings: {
      name: 'Synthetic',
      address: 'https://archive.example',
      notice: 'Every report but one is invented.',
      contact: 'desk@archive.example',
      repository: { url: 'https://github.com/example/archive' },
    },
  });
}, 240_000);
afterAll(() => site.remove());

const page = (address: string): string => site.pages.get(address) ?? '';
const text = (address: string, tag: string, className?: string): string =>
  textOf(element(page(address), tag, className));
const links = (address: string): string[] => elements(page(address), 'a').map((link) => attribute(link, 'href') ?? '');

describe('a report’s page', () => {
  it('holds the dateline and the text to the letter', async () => {
    const raw = await readFile('tests/fixtures/seed/000_050972de93f4e19a.txt', 'utf8');
    const [, body = ''] = raw.split('Trend:\n');
    const paragraphs = body.trim().split(/\n\s*\n/);
    expect(paragraphs).toHaveLength(5);
    const shown = element(page(SEED), 'div', 'report-text');
    expect(shown && elements(shown, 'p').map(textOf)).toEqual(paragraphs);
    expect(text(SEED, 'p', 'dateline')).toBe('BAKU, Azerbaijan, Nov. 30');
    expect(text(SEED, 'span', 'capitals')).toBe('BAKU');
  });

  it('names source, place and day in one line, each a link', () => {
    expect(text(SEED, 'p', 'source-line')).toBe('Report by Trend, filed from Baku, 30 November 2020');
    expect(links(SEED)).toEqual(expect.arrayContaining(['/sources/trend/', '/places/baku/', '/2020/11/30/']));
  });

  it('brackets a title that was not printed, and says whose it is', () => {
    expect(text(SEED, 'h1')).toBe(
      '[Two municipalities in Molise adopt documents in support of Azerbaijan, embassy says]',
    );
    expect(text(SEED, 'p', 'title-note')).toMatch(/^Title supplied by the archive/);
    expect(text('/1936/07/no-title/', 'h1')).toBe('[Two villages received light.]');
    expect(text('/1936/07/no-title/', 'p', 'title-note')).toMatch(/opening words/);
  });

  it('shows a printed headline without brackets, smaller where it is long', () => {
    expect(text('/2020/11/27/estuary/', 'h1')).toBe(LONG);
    expect(attribute(element(page('/2020/11/27/estuary/'), 'h1'), 'class')).toContain('longest');
    expect(element(page('/2020/11/27/estuary/'), 'p', 'title-note')).toBeUndefined();
  });

  it('leaves the dateline out where none is printed', () => {
    expect(element(page('/1936/07/no-title/'), 'p', 'dateline')).toBeUndefined();
    expect(text('/1936/07/no-title/', 'p', 'source-line')).toBe(
      'Report by Meridian News Agency, no dateline, July 1936',
    );
  });

  it('gives the report’s own parts its language and direction', () => {
    const parts = [['h1'], ['p', 'dateline'], ['div', 'report-text']] as const;
    for (const [tag, className] of parts) {
      const part = element(page('/2020/11/12/ferry-times/'), tag, className);
      expect([attribute(part, 'lang'), attribute(part, 'dir')], tag).toEqual(['ar', 'rtl']);
    }
    expect(attribute(element(page('/2020/11/12/ferry-times/'), 'html'), 'lang')).toBe('en');
    expect(text('/2020/11/12/ferry-times/', 'p', 'source-line')).toMatch(/12 November 2020\. In Arabic$/);
  });

  it('seals the text, and leads to its file, its history and a correction', () => {
    expect(text(SEED, 'code', 'hash')).toMatch(/^[0-9a-f]{64}$/);
    const file = 'content/articles/2020/11/2020-11-30-two-municipalities-in-molise.md';
    expect(links(SEED)).toEqual(
      expect.arrayContaining([
        `https://github.com/example/archive/blob/main/${file}`,
        `https://github.com/example/archive/commits/main/${file}`,
      ]),
    );
    const issue = links(SEED).find((link) => link.includes('/issues/new?')) ?? '';
    expect(new URL(issue).searchParams.get('body')).toContain(`https://archive.example${SEED}`);
    expect(links(SEED).some((link) => link.startsWith('mailto:desk@archive.example?subject='))).toBe(true);
  });

  it('sets corrections and notes apart from the text, newest first', () => {
    expect(page(SEED)).toContain('None. The text stands as received.');
    const remarks = elements(page('/2020/11/27/estuary/'), 'div', 'remarks').map((part) =>
      elements(part, 'p').map(textOf),
    );
    expect(remarks).toEqual([
      ['9 December 2020 The later note.', '4 December 2020 The earlier note.'],
      ['5 December 2020 A remark.'],
    ]);
    expect(page('/2020/11/27/estuary/')).toContain('In copyright.');
  });

  it('leads to the reports before and after by date, and nowhere past the ends', () => {
    const [first, next] = ['/1936/07/no-title/', '/2019/03/04/inspection/'];
    const rels = (address: string): (string | undefined)[] =>
      elements(page(address), 'a')
        .map((link) => attribute(link, 'rel'))
        .filter(Boolean);
    expect(rels(first)).toEqual(['next']);
    expect(rels(next)).toEqual(['prev', 'next']);
    expect(rels(SEED)).toEqual(['prev']);
    expect(links(first)).toContain(next);
  });

  it('shows nothing that tells the whole archive’s size', () => {
    expect(page('/')).toContain('5 reports, July 1936 to November 2020');
    expect(page(SEED)).not.toMatch(/\d reports/);
  });

  it('takes at most 12 KB of HTML and CSS, compressed', async () => {
    const sheets = [...page(SEED).matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(
      ([, address = '']) => address,
    );
    expect(sheets.length).toBeGreaterThan(0);
    const parts = await Promise.all(sheets.map((address) => site.file(address)));
    const bytes = [Buffer.from(page(SEED)), ...parts].reduce(
      (sum, part) => sum + gzipSync(part, { level: 9 }).length,
      0,
    );
    expect(bytes).toBeLessThanOrEqual(12 * 1024);
  });
});

describe('a withdrawn report', () => {
  const ADDRESS = '/2019/03/04/inspection/';

  it('keeps title, source line, reason and seal', () => {
    expect(text(ADDRESS, 'h1')).toBe('[Synthetic statement]');
    expect(text(ADDRESS, 'div', 'tombstone')).toMatch(
      /^This report was withdrawn on 11 June 2021At the request of a person named in it\./,
    );
    expect(text(ADDRESS, 'code', 'hash')).toBe(WITHDRAWN);
    expect(element(page(ADDRESS), 'div', 'report-text')).toBeUndefined();
  });

  it('leads to no file and no history', () => {
    expect(links(ADDRESS).filter((link) => /\/(blob|commits|raw)\//.test(link))).toEqual([]);
  });
});

describe('every page', () => {
  it('has one h1, a title of its own, a favicon, the notice and no style or script of its own', () => {
    const titles = new Map<string, string>();
    for (const [address, html] of site.pages) {
      // A redirect is no page to read.
      if (html.includes('http-equiv="refresh"')) continue;
      expect(elements(html, 'h1'), address).toHaveLength(1);
      const title = textOf(element(html, 'title'));
      expect(titles.get(title), `${address} and another are titled “${title}”`).toBeUndefined();
      titles.set(title, address);
      expect(html, address).toContain('href="/favicon.svg"');
      expect(html, address).toContain('Every report but one is invented.');
      expect(elements(html, 'style'), address).toEqual([]);
      expect(
        elements(html, '*').filter((each) => attribute(each, 'style') !== undefined),
        address,
      ).toEqual([]);
      expect(
        elements(html, 'script').filter(
          (script) => attribute(script, 'src') === undefined && attribute(script, 'type') !== 'application/ld+json',
        ),
        address,
      ).toEqual([]);
    }
    expect(titles.size).toBeGreaterThan(20);
  });

  it('leads to the pages about the archive', () => {
    expect(links(SEED)).toEqual(expect.arrayContaining(['/about/', '/data/', '/takedown/', '/contribute/']));
    expect(text('/takedown/', 'h1')).toBe('Corrections and takedown');
    expect(page('/about/')).toContain('https://creativecommons.org/licenses/by/4.0/');
    expect(textOf(element(page('/sources/'), 'main'))).toContain('News agency, November 2020');
    expect(links('/contribute/')).toContain('https://github.com/example/archive/new/main/content/articles');
    expect(links('/404.html')).toEqual(expect.arrayContaining(['/dates/', '/places/', '/sources/', '/2020/']));
  });
});
