import { expect, test } from '@playwright/test';
import { box, failOnErrors, found, shown } from '../support/search-results.ts';

const SEED = '/2020/11/30/two-municipalities-in-molise/';

test.beforeEach(({ page }) => failOnErrors(page));

test('nothing of the search loads before it is asked for; the focus of the box asks', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  const ofSearch = (): string[] => loaded.filter((address) => address.startsWith('/_search/'));
  const ofEngine = (): string[] => ofSearch().filter((address) => /pagefind|wasm|pf_/.test(address));
  for (const address of ['/search/', '/places/']) {
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(ofSearch()).toEqual([]);
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Places');
  await box(page).focus();
  await expect.poll(ofSearch).toContain('/_search/table.bin');
  expect(ofEngine()).toEqual([]);
  await page.goto('/search/');
  await box(page).focus();
  await expect.poll(ofEngine).not.toEqual([]);
});

test('by keyboard through the box, what stands below it stays and is reached', async ({ page }) => {
  const loaded: string[] = [];
  page.on('response', (response) => loaded.push(new URL(response.url()).pathname));
  await page.goto('/search/');
  await box(page).focus();
  const link = page.getByRole('main').getByRole('link', { name: 'All reports, newest first' });
  for (let step = 0; step < 6 && !(await link.evaluate((element) => element === document.activeElement)); step++)
    await page.keyboard.press('Tab');
  // Long enough for an answer, had one been asked for.
  await expect.poll(() => loaded).toContain('/_search/table.bin');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('10 reports');
});

test('an empty search is one, too, and its address says so', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('link', { name: 'All reports, newest first' }).click();
  await expect(page).toHaveURL('/search/?q=');
  expect(await shown(page)).toHaveLength(10);
  await found(page, 'place=molise');
  await page.getByRole('button', { name: 'Remove filter: Place: Molise' }).click();
  await expect(page).toHaveURL('/search/?q=');
  await page.reload();
  expect(await shown(page)).toHaveLength(10);
});

test('typing shows results and writes nothing; Enter writes the address; Back and reload restore', async ({ page }) => {
  await page.goto('/search/');
  const field = box(page);
  await field.pressSequentially('refuge');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 report');
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
  await box(page).fill('Campobasso');
  await box(page).press('Enter');
  await expect(page).toHaveURL('/search/?q=Campobasso');
  expect(await shown(page)).toContain(SEED);
});

test('dates are typed in the forms people write, and anything else is answered with them', async ({ page }) => {
  await found(page, 'q=');
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

test('a date that cannot be read stays in its box until it is mended, whatever else is done', async ({ page }) => {
  const help = page.getByText('Write a date as 1994, March 1994, 3 Mar 1994 or 1994-03-03.');
  const [from, to] = [page.getByLabel('From', { exact: true }), page.getByLabel('to', { exact: true })];
  await found(page, 'after=2020-02-30');
  await expect(from).toHaveValue('2020-02-30');
  await expect(from).toHaveAttribute('aria-invalid', 'true');
  await expect(help).toBeVisible();
  await from.fill('last week');
  await to.fill('2018');
  await to.press('Enter');
  await expect(page).toHaveURL('/search/?before=2018');
  await expect(from).toHaveValue('last week');
  await expect(help).toBeVisible();
  await from.fill('1936');
  await from.press('Enter');
  await expect(page).toHaveURL('/search/?after=1936&before=2018');
  await expect(help).toBeHidden();
});

test('a date that the form sent without script as it was typed is read', async ({ page }) => {
  expect(await found(page, 'q=&after=May+2018&before=2018')).toEqual(['/2018/05/14/harbour-board/']);
  await expect(page.getByLabel('From', { exact: true })).toHaveValue('May 2018');
});

for (const width of [320, 1440]) {
  test(`at ${width} px the date boxes show the longest date whole`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await found(page, 'after=2012-09-30&before=2020-12-29');
    for (const [label, text] of [
      ['From', '30 Sep 2012'],
      ['to', '29 Dec 2020'],
    ] as const) {
      const field = page.getByLabel(label, { exact: true });
      await expect(field).toHaveValue(text);
      expect(await field.evaluate((input) => input.scrollWidth - input.clientWidth)).toBeLessThanOrEqual(0);
    }
  });
}

test('the empty date boxes say what the archive spans', async ({ page }) => {
  await found(page, 'q=');
  await expect(page.getByLabel('From', { exact: true })).toHaveAttribute('placeholder', '1936');
  await expect(page.getByLabel('to', { exact: true })).toHaveAttribute('placeholder', 'Nov 2020');
});

test('the title of the document puts no quotes around quotes', async ({ page }) => {
  await found(page, 'q=%22territorial+integrity%22+genocide');
  await expect(page).toHaveTitle(/^"territorial integrity" genocide – Search/);
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
  await found(page, 'q=');
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

test('a result leads to its report with what is to be marked there, and carries a COinS span', async ({ page }) => {
  await found(page, 'q=%22territorial+integrity%22+refugees');
  const row = page.locator('.results .row');
  await expect(row.getByRole('link').first()).toHaveAttribute('href', `${SEED}?hl=refugees&hl=territorial+integrity`);
  await expect(row.locator('.row-source')).toHaveText('Report by Trend, filed from Baku, 30 November 2020');
  await expect(row.locator('.row-places')).toContainText('Sepino, San Giuliano del Sannio');
  const coins = new URLSearchParams((await row.locator('span.Z3988').getAttribute('title')) ?? '');
  expect(coins.get('rft.title')).toMatch(/^\[Two municipalities in Molise .*\]$/);
  expect(coins.get('rft.source')).toBe('Trend');
  expect(coins.get('rft.date')).toBe('2020-11-30');
  expect(coins.get('rft.identifier')).toBe(new URL(SEED, page.url()).href);
});

test('a right-to-left result says its language and runs its own way', async ({ page }) => {
  await found(page, 'q=%D8%A7%D9%84%D9%85%D9%8A%D9%86%D8%A7%D8%A1');
  const excerpt = page.locator('.row-excerpt');
  await expect(excerpt).toHaveAttribute('lang', 'ar');
  await expect(excerpt).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('.row-title')).toHaveCSS('direction', 'rtl');
  await expect(page.locator('.also')).toContainText('Searched in all 3 languages, Arabic, English and Italian');
});

test('only hits lead to reports, with results and without', async ({ page }) => {
  const toReports = (): Promise<number> =>
    page
      .locator('main a')
      .evaluateAll(
        (links) => links.filter((link) => /^\/\d{4}\//.test(new URL((link as HTMLAnchorElement).href).pathname)).length,
      );
  await found(page, 'q=report');
  expect(await toReports()).toBe(await page.locator('.results .row').count());
  await found(page, 'q=zzznothing');
  expect(await toReports()).toBe(0);
});

test('the page says once and politely what was found, after typing settles', async ({ page }) => {
  await page.clock.install();
  await page.goto('/search/');
  // The clock stands still but for the time between letters, however slow the machine.
  await page.clock.pauseAt(Date.now() + 60_000);
  const status = page.getByRole('main').getByRole('status');
  await page.evaluate(() => {
    const said: string[] = [];
    const region = document.querySelector('[role=status]');
    new MutationObserver(() => said.push(region?.textContent ?? '')).observe(region as Node, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    Object.assign(window, { said });
  });
  await box(page).focus();
  for (const letter of 'report') {
    await page.keyboard.press(letter);
    await page.clock.runFor(60);
  }
  await page.clock.resume();
  await expect(status).toHaveText('6 reports, most words in the title first, then newest.');
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said.filter((text) => text !== 'Searching …' && text !== '')).toHaveLength(1);
  await expect(page.locator('[role=status]')).toHaveCount(1);
});
