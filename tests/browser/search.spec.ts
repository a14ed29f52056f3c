import { expect, test } from '@playwright/test';
import { failOnErrors, found } from '../support/search-results.ts';

const SEED = '/2020/11/30/two-municipalities-in-molise/';
const GRAIN = '/2020/11/30/grain-terminal/';
const GAUGES = '/2020/11/28/river-gauges/';
const STATION = '/2019/03/12/weather-station-khankendi/';

test.beforeEach(({ page }) => failOnErrors(page));

/** What finds which reports, newest first unless the query says otherwise. */
const FINDS: Record<string, string[]> = {
  'q=ministry+-foreign': [GAUGES],
  'q=ministry+-gauges': [],
  'q=Sepino+OR+Khankendi&sort=newest': [SEED, STATION],
  'q=ministry+(gas+OR+electricity)': [],
  'q=ministry+(cost+OR+electricity)': [GAUGES],
  'q=%22San+Giuliano%22+Campobasso': [SEED],
  'q=Campobasso+%22San+Giuliano%22': [SEED],
  'q=Stepanakert': [STATION],
  'q=Lodz': [GAUGES],
  'q=camp': [],
  'q=%22unclosed+ministry': [],
  'q=%22the+ministry+spokesman': [GAUGES],
  'q=ministry+%22spokesman': [GAUGES],
  'q=zzzq+ministry': [],
  'q=place%3Aitaly&sort=newest': [
    SEED,
    GRAIN,
    '/2020/10/05/statione-meteo/',
    '/2017/06/02/withdrawn/',
    '/1936/07/two-villages/',
  ],
  'q=filed%3Abaku': [SEED],
  'q=source%3A%22Kura+Correspondence%22': [STATION],
  'q=org%3A%22United+Nations%22': [SEED],
  'q=date%3A1994-03': [],
  'q=date%3A2018-05': ['/2018/05/14/harbour-board/'],
  'q=date%3A%22May+2018%22': ['/2018/05/14/harbour-board/'],
  'q=date%3A2017..2018&sort=newest': ['/2018/05/14/harbour-board/', '/2017/06/02/withdrawn/'],
  'q=date%3A..1936&sort=oldest': ['/1936/school-atlas/', '/1936/07/two-villages/'],
  'after=1994&before=1994': [],
  'after=2018&before=2018': ['/2018/05/14/harbour-board/'],
  'q=%D8%A7%D9%84%D9%85%D9%8A%D9%86%D8%A7%D8%A1': ['/2016/09/01/port-arabic/'],
};

for (const [query, reports] of Object.entries(FINDS)) {
  test(`?${query} finds exactly its reports`, async ({ page }) => {
    expect(await found(page, query)).toEqual(reports);
  });
}

for (const query of [
  'q=Campobasso+documents',
  'place=italy&q=refugees',
  'place=molise&q=refugees',
  'filed=baku',
  'source=trend',
  'org=united-nations',
  'place=italy&source=trend&after=2020-11-30&before=2020-11-30',
  'q=%22territorial+integrity%22+genocide',
  'q=genocide+%22territorial+integrity%22',
]) {
  test(`?${query} finds the seed's report alone`, async ({ page }) => {
    expect(await found(page, query)).toEqual([SEED]);
  });
}

test('a place includes what lies in it, newest first, partial dates by the start of their period', async ({ page }) => {
  expect(await found(page, 'place=molise')).toEqual([
    SEED,
    '/2020/11/30/grain-terminal/',
    '/2020/10/05/statione-meteo/',
    '/2017/06/02/withdrawn/',
    '/1936/07/two-villages/',
  ]);
  expect(await found(page, 'place=molise&sort=oldest')).toEqual([
    '/1936/07/two-villages/',
    '/2017/06/02/withdrawn/',
    '/2020/10/05/statione-meteo/',
    '/2020/11/30/grain-terminal/',
    SEED,
  ]);
});

test('a partial date is found by overlap', async ({ page }) => {
  expect(await found(page, 'after=1936-07-10&before=1936-07-10')).toEqual([
    '/1936/07/two-villages/',
    '/1936/school-atlas/',
  ]);
});

for (const query of ['after=2020-12-01&before=2020-12-01', 'q=zzznothing', 'q=camp', 'q=genocid+zzz']) {
  test(`?${query} says plainly that nothing was found`, async ({ page }) => {
    expect(await found(page, query)).toEqual([]);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No report matches');
    await expect(page.getByRole('link', { name: 'All reports by date' })).toBeVisible();
  });
}

test('a word that no report holds is named', async ({ page }) => {
  await found(page, 'q=zzzq+ministry');
  await expect(page.locator('section', { hasText: 'Words' }).first()).toContainText('No report holds “zzzq”.');
});

test('a word too common in a language is left out of its reports alone, and the page says so', async ({ page }) => {
  await page.goto('/search/?q=nel+ministry');
  await expect(page.locator('.also')).toContainText('“nel” is too common in Italian reports to search for');
  await page.goto('/search/?q=the+ministry');
  await expect(page.locator('.also')).toContainText('“the” is too common to search for beside other words');
});

test('a name that the text does not print finds the report, and the page says why', async ({ page }) => {
  expect(await found(page, 'q=Stepanakert')).toEqual(['/2019/03/12/weather-station-khankendi/']);
  await expect(page.locator('.also')).toContainText('Also searched: reports on Khankendi, for “Stepanakert”.');
});

test('a withdrawn report is listed as withdrawn, without text', async ({ page }) => {
  expect(await found(page, 'q=Larino')).toEqual(['/2017/06/02/withdrawn/']);
  await expect(page.locator('.results')).toContainText('Withdrawn.');
  await expect(page.locator('.row-excerpt')).toHaveCount(0);
});

test('an unknown value stays as a chip that can be removed', async ({ page }) => {
  expect(await found(page, 'place=atlantis&q=refugees')).toEqual([]);
  await page.getByRole('button', { name: 'Remove filter: Place: atlantis (not known here)' }).click();
  await expect(page.locator('.results .row')).toHaveCount(1);
  // Written once the answer stands.
  await expect(page).toHaveURL('/search/?q=refugees');
});

test('counts stand beside every value, and a facet’s own choice does not change them', async ({ page }) => {
  await found(page, 'source=trend');
  const counts = (facet: string): Promise<string[]> =>
    page.locator(`[data-facet=${facet}] li`).evaluateAll((rows) => rows.map((row) => row.textContent?.trim() ?? ''));
  expect(await counts('source')).toContain('Agenzia Sannita4');
  expect(await counts('place')).toContain('Italy1');
});

test('a facet of few values shows its whole tree', async ({ page }) => {
  await found(page, 'place=italy');
  const filed = page.locator('[data-facet=filed]');
  await expect(filed.getByRole('checkbox', { name: /^Azerbaijan/ })).toBeVisible();
  await expect(filed.getByRole('checkbox', { name: /^Baku/ })).toBeVisible();
});

test('relevance puts first what a title holds, though the text holds the word too', async ({ page }) => {
  expect((await found(page, 'q=report')).slice(0, 2)).toEqual([
    '/2020/11/28/river-gauges/',
    '/2019/03/12/weather-station-khankendi/',
  ]);
  expect((await found(page, 'q=report&sort=newest'))[0]).toBe('/2020/11/30/grain-terminal/');
});

test('every place of a word in the excerpt is marked, and nothing for a word of the title alone', async ({ page }) => {
  await found(page, 'q=Azerbaijan&source=trend');
  await expect(page.locator('.row-excerpt mark')).not.toHaveCount(0);
  expect(await page.locator('.row-excerpt mark').count()).toBeGreaterThan(1);
  await found(page, 'q=nine');
  await expect(page.locator('.results .row')).toHaveCount(1);
  await expect(page.locator('.row-excerpt mark')).toHaveCount(0);
});
