import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../support/build-site.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// A synthetic archive of invented reports, under a path, five reports to a page of a list.
const BASE = '/archive';
const SITE = `export default { name: 'Synthetic', address: 'https://archive.example${BASE}', pageSize: 5, extra: { topic: { label: 'Topic of the report' } } };`;

interface Invented {
  date: string;
  slug: string;
  headline?: string;
  places?: string;
  filedFrom?: string;
  more?: string;
}

const november = Array.from({ length: 31 }, (_, index): Invented => ({
  date: `2020-11-${String(30 - (index % 28)).padStart(2, '0')}`,
  slug: `ferry-${index}`,
  // The first and the twenty-ninth are of one day.
  ...(index === 28 ? { headline: 'Synthetic report ferry-0' } : {}),
  places: 'Lagoon, Saltmarsh estuary',
  filedFrom: 'Lagoon Harbour',
}));
const reports: Invented[] = [
  ...november,
  { date: '2020-11', slug: 'day-unknown', places: 'Upland' },
  { date: '2020', slug: 'month-unknown', places: 'Upland' },
  { date: '2017-02-03', slug: 'bell', places: 'Lagoon Harbour', more: 'aliases: [/2017/02/03/old-bell/]\n' },
  { date: '1951-11-30', slug: 'mill', places: 'Upland', more: 'extra: { topic: [Milling, Rivers] }\n' },
  {
    date: '2020-11-03',
    slug: 'withdrawal',
    places: 'Upland',
    more: `status: withdrawn\nsuppliedTitle: Synthetic withdrawal\nwithdrawn: { date: 2021-06-11, reason: Asked for., textSha256: ${'a'.repeat(64)} }\n`,
  },
];

let folder: string;
let remove: () => Promise<void>;
const pages = new Map<string, string>();

const put = async (file: string, text: string): Promise<void> => {
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
  await writeFile(path.join(folder, file), text);
};

beforeAll(async () => {
  ({ folder, remove } = await temporaryFolder('browsing'));
  await put('site.ts', SITE);
  await put('content/places/upland.yaml', 'name: Upland\nkind: country\n');
  await put('content/places/lagoon.yaml', 'name: Lagoon\nkind: region\npartOf: upland\naliases: [old-lagoon]\n');
  await put(
    'content/places/lagoon-harbour.yaml',
    'name: Lagoon Harbour\nkind: city\npartOf:\n  - { id: lagoon, by: Meridian Gazetteer }\n  - { id: upland, to: "1951", by: Vistula Atlas }\ncoordinates: [45.4, 12.3]\n',
  );
  for (const { date, slug, headline = `Synthetic report ${slug}`, places = '', filedFrom, more = '' } of reports) {
    const filed = filedFrom === undefined ? '' : `filedFrom: ${filedFrom}\n`;
    await put(
      `content/articles/${date.split('-').slice(0, 2).join('/')}/${date}-${slug}.md`,
      `---\ndate: ${date}\ndateline:\nsource: Meridian News Agency\nplaces: [${places}]\norganisations: []\n${more.includes('suppliedTitle') ? '' : `headline: ${headline}\n`}${filed}${more}---\n\n${more.includes('withdrawn') ? '' : 'An invented text.\n'}`,
    );
  }
  const out = path.join(folder, 'out');
  await buildSite(path.join(folder, 'content'), out, { PRESSMARK_SITE: path.join(folder, 'site.ts') });
  for (const file of await readdir(out, { recursive: true })) {
    if (!file.endsWith('.html')) continue;
    pages.set(
      `/${file
        .split(path.sep)
        .join('/')
        .replace(/index\.html$/, '')}`,
      await readFile(path.join(out, file), 'utf8'),
    );
  }
});

afterAll(() => remove());

const page = (address: string): string => pages.get(address) ?? '';
const withoutClasses = (html: string): string => html.replace(/ class="[^"]*"/g, '');
const linksOf = (html: string): string[] =>
  [...html.matchAll(/<a [^>]*?href="([^"]+)"/g)]
    .map(([, link = '']) => link)
    .filter((link) => link.startsWith(`${BASE}/`))
    .map((link) => link.slice(BASE.length).replace(/[?#].*$/, ''));
const address = ({ date, slug }: Invented): string => `/${date.replaceAll('-', '/')}/${slug}/`;

/** How many links lead from one page to each other one. */
function distancesFrom(start: string): Map<string, number> {
  const distances = new Map([[start, 0]]);
  for (const [here, distance] of distances) {
    for (const link of linksOf(page(here)))
      if (pages.has(link) && !distances.has(link)) distances.set(link, distance + 1);
  }
  return distances;
}

describe('pages to browse', () => {
  it('has pages of periods that hold something, and of no other', () => {
    const periods = [...pages.keys()].filter((one) => /^\/\d{4}\/(\d\d\/){0,2}$/.test(one));
    expect(periods).toContain('/2020/11/30/');
    expect(periods).toHaveLength(3 + 3 + 28 + 2);
    expect(pages.has('/2020/11/01/')).toBe(false);
  });

  it('links a day in the calendar where it holds something', () => {
    const [, calendar = ''] = /<table class="calendar[^>]*>(.*?)<\/table>/s.exec(page('/2020/11/')) ?? [];
    expect(linksOf(calendar)).toHaveLength(28);
    expect(calendar).toContain('30 November 2020: 2 reports');
  });

  it('gives partial dates a place of their own', () => {
    expect(linksOf(page('/2020/11/'))).toContain('/2020/11/page/7/');
    expect(page('/2020/11/page/7/')).toContain('id="only"');
    expect(page('/2020/11/page/7/')).toContain('The day is not known: dated only November 2020.');
    // A day says what else may be of it.
    expect(page('/2020/11/30/')).toContain(`href="${BASE}/2020/11/page/7/#only"`);
    expect(page('/2020/11/30/')).toContain('1 report dated only 2020</a>, which may be of this day.');
    expect(page('/2020/page/7/')).toContain('Neither day nor month is known: dated only 2020.');
    expect(linksOf(page('/2020/page/7/'))).toContain('/2020/month-unknown/');
  });

  it('names the next month that holds something, and says which hold nothing', () => {
    expect(linksOf(page('/2017/02/'))).toContain('/2020/11/');
    // Of 2020 a report names no month: it may be of any.
    expect(page('/2017/02/')).toContain(
      'December 1951 to January 2017 and March 2017 to December 2019 hold no report.',
    );
    expect(page('/2020/11/')).not.toContain('hold no report');
  });

  it('counts apart what is dated only by the month or year, and empty days only where nothing is', () => {
    expect(page('/2020/11/')).toContain('33 reports by 1 source: 32 on 28 days, 1 dated only November 2020.<');
    expect(page('/2020/')).toContain('34 reports by 1 source: 33 in 1 month, 1 dated only 2020.<');
    expect(page('/2017/02/')).toContain('1 report by 1 source, on 1 day. 27 days hold none.<');
  });

  it('shows every report of a list once over its pages, in both orders', () => {
    const inMonth = reports.filter(({ date }) => date.startsWith('2020-11')).map(address);
    for (const list of ['/2020/11/', '/2020/11/page/oldest/']) {
      const addresses = [list, ...Array.from({ length: 6 }, (_, index) => `${list}page/${index + 2}/`)];
      const shown = addresses.flatMap((one) =>
        [...page(one).matchAll(/class="row-title[^>]*><a href="([^"]+)"/g)].map(([, link = '']) =>
          link.slice(BASE.length),
        ),
      );
      expect(shown.toSorted()).toEqual(inMonth.toSorted());
      expect(page(list)).toContain('33 reports; page 1 of 7');
      expect(pages.has(`${list}page/8/`)).toBe(false);
    }
  });

  it('is at most three links from the places and from the year to any report', () => {
    const fromPlaces = distancesFrom('/places/');
    for (const report of reports) {
      expect(fromPlaces.get(address(report)), `from /places/ to ${report.slug}`).toBeLessThanOrEqual(3);
      expect(
        distancesFrom(`/${report.date.slice(0, 4)}/`).get(address(report)),
        `from the year to ${report.slug}`,
      ).toBeLessThanOrEqual(3);
    }
  });

  it('counts in a place what lies in it, and keeps what was filed apart', () => {
    expect(page('/places/upland/')).toContain(
      'Country. 36 reports about it, 31 filed from it, 1951 to 2020; the places within it are counted in.',
    );
    expect(page('/places/lagoon-harbour/')).toContain('1 report about it, 31 filed from it');
    expect(pages.has('/places/lagoon-harbour/filed/page/7/')).toBe(true);
  });

  it('says who puts a place where, and whom the tree follows', () => {
    const harbour = page('/places/lagoon-harbour/');
    expect(harbour).toContain('according to Meridian Gazetteer');
    expect(harbour).toContain('according to Vistula Atlas, until 1951');
    expect(harbour).toContain('The tree and the search put it in Lagoon, following Meridian Gazetteer.');
    expect(harbour).toContain('Coasts only; no borders are drawn.');
  });

  it('gives a name without a record its plain page, apart in the index', () => {
    expect(page('/places/saltmarsh-estuary/')).toContain(
      'the archive has written no record of it yet. 31 reports about it',
    );
    expect(page('/places/').split('Names without a record')[1]).toContain('Saltmarsh estuary');
  });

  it('gathers a day of the year over all years, linked from the day and from its reports', () => {
    const onThisDay = page('/dates/11-30/');
    expect(onThisDay).toContain('3 reports of this day, in 2 years, 1951 to 2020.');
    expect([...onThisDay.matchAll(/class="row-title[^>]*><a href="([^"]+)"/g)].map(([, link]) => link)).toEqual(
      ['/2020/11/30/ferry-28/', '/2020/11/30/ferry-0/', '/1951/11/30/mill/'].map((link) => BASE + link),
    );
    expect(onThisDay).toContain('One more report is dated only November of some year; it may be of this day.');
    for (const from of ['/2020/11/30/', '/1951/11/30/', '/1951/11/30/mill/', '/2020/11/30/ferry-0/', '/dates/'])
      expect(linksOf(page(from)), from).toContain('/dates/11-30/');
    expect(linksOf(page('/2020/month-unknown/')).filter((link) => link.startsWith('/dates/'))).toEqual(['/dates/']);
    expect([...pages.keys()].filter((one) => /^\/dates\/\d/.test(one))).toHaveLength(28 + 1);
  });

  it('shows the owner’s fields with their labels', () => {
    expect(page('/1951/11/30/mill/')).toMatch(/Topic of the report.*Milling.*Rivers/s);
  });

  it('says of a source what its reports cover, month by month', () => {
    const source = withoutClasses(page('/sources/meridian-news-agency/'));
    expect(source).toContain(
      'No report is held for 1952 to 2016, 2018 and 2019. That says what the archive lacks, not what the source printed.',
    );
    expect(source).toContain(
      '816 of the 829 months hold none: December 1951 to January 2017 and March 2017 to December 2019. Of 10 months it is not known whether they hold a report',
    );
    const [, row = ''] =
      /<th scope="row">2020<\/th>(.*?)<\/tr>/s.exec(
        source.split('Reports by Meridian News Agency, month by month').at(-1) ?? '',
      ) ?? [];
    expect([...row.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell]) => cell)).toEqual([
      ...Array<string>(10).fill(''),
      '33',
      '',
    ]);
  });

  it('counts a place’s reports by year apart, about it and filed from it', () => {
    const harbour = withoutClasses(page('/places/lagoon-harbour/'));
    expect(harbour).toContain('<th scope="row">2020</th><td>0</td><td>31</td>');
    expect(harbour).toContain('<th scope="row">2017</th><td>1</td><td>0</td>');
  });

  it('publishes every report as a line of JSON, without a withdrawn text', async () => {
    const lines = (await readFile(path.join(folder, 'out/records.ndjson'), 'utf8')).trimEnd().split('\n');
    const records = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(records.map(({ address }) => address)).toEqual(
      [...reports]
        .map((report) => `https://archive.example${BASE}${address(report)}`)
        .sort(
          (a, b) => records.findIndex((one) => one['address'] === a) - records.findIndex((one) => one['address'] === b),
        ),
    );
    expect(records.find(({ id }) => id === '2020_11_30_ferry-0')).toMatchObject({
      placesWithin: ['lagoon', 'upland', 'saltmarsh-estuary'],
      filedFromWithin: ['lagoon-harbour', 'lagoon', 'upland'],
      text: 'An invented text.',
    });
    expect(records.find(({ status }) => status === 'withdrawn')).not.toHaveProperty('text');
  });

  it('offers for download what is there, field by field', () => {
    const data = page('/data/');
    expect(linksOf(data)).toEqual(
      expect.arrayContaining(['/records.ndjson', '/rss.xml', '/sitemap.xml', '/schemas/article.json', '/help/rules/']),
    );
    expect(data).toContain('36 reports, one a line');
    expect(withoutClasses(data)).toContain('<code>placesWithin</code>');
  });

  it('says what the archive holds and lacks, how it is cited and whose data it uses', () => {
    const about = page('/about/')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');
    for (const said of [
      'Reports 36 ',
      'The oldest 30 November 1951 ',
      'The newest 30 November 2020 ',
      '1952 to 2016, 2018 and 2019 hold no report.',
      '816 of the 829 months from November 1951 to November 2020 hold none.',
      'Of 10 months it is not known whether they hold a report: each lies in a year that has a report dated only by year.',
      'Of 1 report only the month is known.',
      'Of 1 report only the year is known.',
      '1 report was withdrawn: the text is gone, the description remains.',
      `Synthetic. https://archive.example${BASE}/.`,
      'Natural Earth',
      'SIL OFL 1.1',
    ])
      expect(about).toContain(said);
    // Nothing here comes from GeoNames.
    expect(about).not.toContain('GeoNames');
  });

  it('leads former addresses on without a script', () => {
    for (const [from, to] of [
      ['/2017/02/03/old-bell/', '/2017/02/03/bell/'],
      ['/places/old-lagoon/', '/places/lagoon/'],
    ] as const) {
      expect(page(from)).toContain(`<meta http-equiv="refresh" content="0; url=${BASE}${to}">`);
      expect(page(from)).toContain(`<link rel="canonical" href="https://archive.example${BASE}${to}">`);
      expect(page(from)).toContain('noindex');
      expect(linksOf(page(from))).toEqual([to]);
    }
  });

  it('has unique titles, no inline style, and links only to what is there', () => {
    const titles = [...pages.values()].map((html) => /<title>(.*?)<\/title>/s.exec(html)?.[1]);
    expect(new Set(titles).size).toBe(titles.length);
    for (const slug of ['ferry-0', 'ferry-28'])
      expect(titles).toContain(
        `Synthetic report ferry-0. Meridian News Agency, 30 November 2020 (${slug}) – Synthetic`,
      );
    for (const [here, html] of pages) {
      expect(html, here).not.toMatch(/ style="|<style/);
      for (const link of linksOf(html)) {
        expect(pages.has(link) || existsSync(path.join(folder, 'out', link)), `${here} links to ${link}`).toBe(true);
      }
    }
  });
});
