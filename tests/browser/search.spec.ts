import { expect, test, type Page } from '@playwright/test';

const SEED = '/2020/11/30/two-municipalities-in-molise/';

/** Opens a search and waits for its answer; the addresses of the reports found, in order. */
async function found(page: Page, query: string): Promise<string[]> {
  await page.goto(`/search/?${query}`);
  return shown(page);
}

async function shown(page: Page): Promise<string[]> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/report/i);
  return page
    .locator('.results .row-title a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

test.beforeEach(({ page }) => {
  page.on('console', (message) => {
    if (message.type() === 'error') throw new Error(`The console holds: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    throw error;
  });
});

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
  await expect(page.locator('.also')).toContainText('No report holds “zzzq”.');
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
  expect(new URL(page.url()).search).toBe('?q=refugees');
});

test('typing shows results and writes nothing; Enter writes the address; Back and reload restore', async ({ page }) => {
  await page.goto('/search/');
  await shown(page);
  const field = page.getByRole('searchbox', { name: 'Search the reports' });
  await field.pressSequentially('refuge');
  await expect(page.locator('.results .row')).toHaveCount(1);
  expect(new URL(page.url()).search).toBe('');
  await field.fill('Campobasso');
  await field.press('Enter');
  await expect(page).toHaveURL('/search/?q=Campobasso');
  await expect(page).toHaveTitle(/^“Campobasso” – Search/);
  await expect(page.locator('.results .row').first()).toBeVisible();
  await page
    .locator('[data-facet=place]')
    .getByRole('checkbox', { name: /^Italy/ })
    .check();
  await expect(page).toHaveURL('/search/?q=Campobasso&place=italy');
  await page.reload();
  await expect(page.locator('[data-facet=place]').getByRole('checkbox', { name: /^Italy/ })).toBeChecked();
  await page.goBack();
  await expect(page).toHaveURL('/search/?q=Campobasso');
  await expect(page.locator('[data-facet=place]').getByRole('checkbox', { name: /^Italy/ })).not.toBeChecked();
});

test('the box on any page leads to the search', async ({ page }) => {
  await page.goto('/places/');
  await page.getByRole('searchbox').fill('Campobasso');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL('/search/?q=Campobasso');
  expect(await shown(page)).toContain(SEED);
});

test('dates are typed in the forms people write, and anything else is answered with them', async ({ page }) => {
  await page.goto('/search/');
  await shown(page);
  const from = page.getByLabel('From', { exact: true });
  await from.fill('30 Nov 2020');
  await from.press('Tab');
  await expect(page).toHaveURL('/search/?after=2020-11-30');
  await expect(page.locator('.results .row')).toHaveCount(2);
  await from.fill('last week');
  await from.press('Tab');
  await expect(page.getByText('Write a date as 1994, March 1994, 3 Mar 1994 or 1994-03-03.')).toBeVisible();
  await expect(page).toHaveURL('/search/?after=2020-11-30');
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

test('the empty date boxes say what the archive spans', async ({ page }) => {
  await found(page, '');
  await expect(page.getByLabel('From', { exact: true })).toHaveAttribute('placeholder', '1936');
  await expect(page.getByLabel('to', { exact: true })).toHaveAttribute('placeholder', 'Nov 2020');
});

test('the title of the document puts no quotes around quotes', async ({ page }) => {
  await found(page, 'q=%22territorial+integrity%22+genocide');
  await expect(page).toHaveTitle(/^"territorial integrity" genocide – Search/);
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

test('by keyboard: a filter set, an order chosen and a filter removed leave the focus where the reader is', async ({
  page,
}) => {
  await found(page, 'q=report');
  const italy = page.locator('[data-facet=place]').getByRole('checkbox', { name: /^Italy/ });
  await italy.focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('/search/?q=report&place=italy');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 reports');
  await expect(italy).toBeFocused();
  await page.getByRole('button', { name: 'Oldest' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search/?q=report&place=italy&sort=oldest');
  await expect(page.getByRole('button', { name: 'Oldest', pressed: true })).toBeFocused();
  await page.getByRole('button', { name: 'Remove filter: Place: Italy' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search/?q=report&sort=oldest');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('a date is committed by Enter, the focus staying in its box', async ({ page }) => {
  await found(page, '');
  const to = page.getByLabel('to', { exact: true });
  await to.fill('1936');
  await to.press('Enter');
  await expect(page).toHaveURL('/search/?before=1936');
  await expect(page.locator('.results .row')).toHaveCount(2);
  await expect(to).toBeFocused();
});

test('how to search is told on a page of its own, whose examples can be followed', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'How to search' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How to search');
  await page.getByRole('link', { name: 'harbour timetable' }).click();
  await expect(page).toHaveURL('/search/?q=harbour+timetable');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 reports');
});
