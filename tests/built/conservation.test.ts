import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { parseReportFile } from '../../src/archive/report-file.ts';
import { reportId } from '../../src/archive/routes.ts';
import { takenBy } from '../../src/archive/taken-addresses.ts';
import { searchFilesOnDisk } from '../../src/publish/search-files.ts';
import { loadBackend } from '../../src/search/load-backend.ts';
import { EMPTY_SEARCH } from '../../src/query/search-address.ts';
import { buildSite, run } from '../support/build-site.ts';
import { fixtureContent } from '../support/fixture-content.ts';
import { sitemapEntries } from '../support/sitemap-entries.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const articleFiles = async (content: string): Promise<string[]> =>
  (await readdir(path.join(content, 'articles'), { recursive: true })).filter((file) => file.endsWith('.md'));

/** `2020/11/2020-11-30-slug.md` has the address `/2020/11/30/slug/`. */
const addressOf = (file: string): string => {
  const parsed = parseReportFile(`articles/${file}`);
  return parsed ? `/${reportId(parsed.date, parsed.slug)}/` : file;
};

/** Pages of reports: folders of the site that lie as deep as an article's address and are not a date's own page. */
const reportPages = async (site: string): Promise<string[]> =>
  (await readdir(site, { recursive: true })).filter(
    (file) => /^\d{4}\/(\d{2}\/){0,2}[^/]*[a-z][^/]*\/index\.html$/.test(file) && !/\/page\//.test(`/${file}`),
  );

async function foundIn(site: string): Promise<{ table: number; addresses: string[] }> {
  const backend = await loadBackend(searchFilesOnDisk(path.join(site, '_search')));
  const { reports } = backend.capabilities();
  const { total, hits } = await backend.search(
    { tree: { kind: 'and', of: [] }, facets: EMPTY_SEARCH.facets, after: undefined, before: undefined },
    { offset: 0, limit: 10_000, sort: 'oldest' },
  );
  expect(total).toBe(reports);
  return { table: reports, addresses: hits.map((hit) => hit.address) };
}

describe('files = pages = index records = table rows = addresses in the sitemap', () => {
  it('holds for the fixture archive, whose records stand in date order', async () => {
    const files = await articleFiles(inject('content'));
    const { table, addresses } = await foundIn(inject('site'));
    expect(table).toBe(files.length);
    expect(new Set(addresses).size).toBe(files.length);
    const pages = await reportPages(inject('site'));
    expect(new Set(addresses)).toEqual(new Set(files.map(addressOf)));
    const sitemap = (await sitemapEntries(inject('site'))).map(({ address }) => new URL(address).pathname);
    expect(sitemap).toEqual(addresses);
    // The alias of one report is a page of its own that leads on.
    expect(pages.length).toBe(files.length + 1);
  });
});

it('every address of a site but those of reports is known to be taken, so that no former address breaks a build', async () => {
  const files = await readdir(inject('site'), { recursive: true, withFileTypes: true });
  const free = files
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(inject('site'), path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => file !== 'index.html')
    .map((file) => file.replace(/\/index\.html$/, ''))
    .filter((address) => takenBy(address, new Map()) === undefined);
  const reports = (await articleFiles(inject('content'))).map((file) => addressOf(file).slice(1, -1));
  expect(new Set(free)).toEqual(new Set([...reports, '2020/11/28/gauges']));
});

describe('awkward names', () => {
  let content: string;
  let site: string;
  let remove: () => Promise<void>;
  const awkward = [
    'a.b.c.md',
    'ABC.md',
    'x?.md',
    '#.md',
    'ü.md',
    'ü.md'.normalize('NFD'),
    '2020-05-02-good.md',
    'notes.txt',
    '%2e.md',
  ];

  beforeAll(async () => {
    const made = await temporaryFolder('awkward');
    ({ remove } = made);
    content = path.join(made.folder, 'content');
    site = path.join(made.folder, 'site');
    const folder = path.join(content, 'articles/2020/05');
    await mkdir(folder, { recursive: true });
    for (const [at, name] of awkward.entries()) {
      await writeFile(
        path.join(folder, name),
        `---\ndate: 2020-05-02\ndateline:\nsource: Nordlys Wire\nplaces: []\norganisations: []\n---\n\nSynthetic report ${at}.\n`,
      );
    }
  });
  afterAll(() => remove());

  it('are each named with a remedy, and nothing is built', async () => {
    const { code, stderr } = await run('src/cli/build.ts', [], { PRESSMARK_CONTENT: content, PRESSMARK_OUT: site });
    expect(code).toBe(1);
    for (const name of awkward.filter((file) => file !== '2020-05-02-good.md')) {
      const lines = stderr.normalize('NFC').split('\n');
      expect(
        lines.some((line) => line.includes(`${name.normalize('NFC')}:1:1`)),
        `${name} is not named in:\n${stderr}`,
      ).toBe(true);
    }
    await expect(readdir(site)).rejects.toThrow();
  });

  it('are all published where the checker is off and their addresses differ', async () => {
    const apart = path.join(path.dirname(content), 'apart');
    const names = ['a.b.c.md', 'ABC.md', 'x?.md', '#.md', '2020-05-02-good.md', '%2e.md'];
    for (const name of names)
      await cp(path.join(content, 'articles/2020/05', name), path.join(apart, 'articles/2020/05', name));
    await buildSite(apart, site, { PRESSMARK_CHECK: 'off' });
    expect((await reportPages(site)).length).toBe(names.length);
    expect((await foundIn(site)).table).toBe(names.length);
    expect(new Set((await sitemapEntries(site)).map(({ address }) => address)).size).toBe(names.length);
  });
});

describe('an empty archive', () => {
  it('builds, with every page a reader may come to', async () => {
    const { folder, remove } = await temporaryFolder('empty');
    try {
      await mkdir(path.join(folder, 'content'));
      await buildSite(path.join(folder, 'content'), path.join(folder, 'site'));
      const built = await readdir(path.join(folder, 'site'));
      for (const entry of [
        'index.html',
        '404.html',
        'about',
        'contribute',
        'dates',
        'places',
        'organisations',
        'sources',
        'search',
        '_headers',
      ]) {
        expect(built).toContain(entry);
      }
      expect(await foundIn(path.join(folder, 'site'))).toEqual({ table: 0, addresses: [] });
      expect(await sitemapEntries(path.join(folder, 'site'))).toEqual([]);
      expect((await run('src/cli/check.js', [], { PRESSMARK_CONTENT: path.join(folder, 'content') })).code).toBe(0);
    } finally {
      await remove();
    }
  });
});

describe('a fault', () => {
  it('stops the build and leaves the site that stood there', async () => {
    const { folder, remove } = await temporaryFolder('fault');
    try {
      const content = path.join(folder, 'content');
      await fixtureContent(content);
      await cp(inject('site'), path.join(folder, 'site'), { recursive: true });
      const before = await readdir(path.join(folder, 'site'), { recursive: true });
      await writeFile(path.join(content, 'articles/2020/11/2020-11-30-no-frontmatter.md'), 'Just text.\n');
      const { code, stderr } = await run('src/cli/build.ts', [], {
        PRESSMARK_CONTENT: content,
        PRESSMARK_OUT: path.join(folder, 'site'),
      });
      expect(code).toBe(1);
      expect(stderr).toContain('2020-11-30-no-frontmatter.md:1:1');
      expect(await readdir(path.join(folder, 'site'), { recursive: true })).toEqual(before);
    } finally {
      await remove();
    }
  });
});
